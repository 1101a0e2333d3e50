/** Accounts and channels that are told without an app: "my channel is called …", « j't'ajoute avec … », "new acc, now im …". */

import type { Message } from '../../../types.ts';
import { type Place, placesOf } from '../behind.ts';
import { isMadeUp, isSeveral, isUnknown, writtenAt } from './accounts.ts';

const NAME = '@?([a-z0-9_][a-z0-9_.-]{3,29})(?![a-z0-9_@-])';
const APPS = '(?:yt|you ?tube|twitch|tik ?tok|insta(?:gram)?|kick)';
const IS =
  "(?: ?[:=]|(?: (?:is|called|name|name ?['’]?s|named|heisst|heist|nennt sich|heet|genaamd|se llama|si chiama|chiamato|se chama|chama(?:-se)?|chamado|s ?['’]? ?app?ell?e|sapel+e|c|c ?['’]? ?est|cest|ist|es|e)\\b){1,2}) ?";

/** A channel of one's own. */
const CHANNELS = [
  String.raw`\b(?:my|i (?:have|got|made|opened|started)(?: up)? a|mon|ma|j ?['’]? ?ai (?:une|fait une|ouvert une|cree une)|jai (?:une|fait une|cree une)|mein|hab(?:e)? (?:jetzt |auch |nen |einen |n |nun |neuen? ){0,3}|ich hab (?:nen|einen|n)|mi|tengo un|me hice un|he abierto un|abri un|il mio|ho (?:aperto |fatto |creato )?un|o meu|meu|tenho um|criei um|fiz um|abri um|mijn|mn|m ?['’]?n|me|heb (?:nu |ook )?een) ?(?:new |own |neuen? |eigenen? |nieuw |eigen |nouvelle |petite |nuevo |nuovo |novo )?(?:${APPS} ?-? ?)?(?:channel|kanal|kanaal|canal|canale|chaine|stream)(?: (?:(?:on|auf|bei|sur|en|de|di|su|no|do|op|d)? ?${APPS}))?(?: (?:jetzt|auch|now|et (?:elle|il)|and (?:it|its)|der|die|que|che|die))?${IS}${NAME}`,
].map((pattern) => new RegExp(pattern, 'g'));

const SMALL = String.raw`(?:[a-z]{1,8} ){0,3}`;
/** Who follows tells by what account. */
const FOLLOWING = [
  String.raw`\b(?:add|follow|text|dm|msg|message|snap|request|friend|invite)(?:ed|ing)? (?:u|you|ya) ${SMALL}(?:from|with|as|on|off) ${NAME}`,
  String.raw`\b(?:add(?:e|en)?|folge?|schreib(?:e|en)?|abonnier(?:e|en)?)(?: ich)? (?:dich|dir) ${SMALL}(?:mit|von|als|uber) ${NAME}`,
  String.raw`\b(?:je|j) ?['’]? ?t ?['’]? ?(?:e )?(?:vais |ai )?(?:ajoute|add|suis|follow|envoie|ecris|demande)(?:r|e)? ${SMALL}(?:avec|depuis|sous|de) ${NAME}`,
  String.raw`\bte (?:sigo|agrego|anado|mando|escribo|envio|he (?:agregado|seguido|mandado)|segui|agregue) ${SMALL}(?:desde|con|como) ${NAME}`,
  String.raw`\bti (?:seguo|aggiungo|scrivo|mando|aggiungero|seguiro|ho (?:aggiunto|seguito|scritto)) ${SMALL}(?:da|con|come|dal) ${NAME}`,
  String.raw`\b(?:te (?:sigo|segui|adiciono|adicionei|add|mando|mandei|chamo|chamei)|(?:sigo|segui|adiciono|mando)-te|vou te (?:seguir|add|adicionar|chamar)) ${SMALL}(?:pelo|com|da|do|de|como|pela) ${NAME}`,
  String.raw`\b(?:volg|voeg|add|stuur|app|adden|volgen) (?:ik )?(?:je|jou|u) ${SMALL}(?:met|van|vanaf|als|via) ${NAME}`,
  // What is sent comes from somebody: "sent u a request, im …"
  String.raw`\b(?:request|anfrage|demande|invite?|solicitud|peticion|richiesta|convite|pedido|verzoek|verzoekje)\b[^.?!\n]{0,24}\b(?:sono|soy|sou|jsuis|je suis|chuis|im|i ?['’]m|ich bin|bin|ik ben|its|it ?['’]s|c|c ?['’]? ?est|from|von|van|da|de|como|als)(?: [a-z]{1,9}){0,3} ${NAME}`,
].map((pattern) => new RegExp(pattern, 'g'));

const CALLED =
  "(?:i ?['’]? ?a?m|its|it ?['’]?s|is|called|ich bin|bin ich|bin|heiss ich|ich heiss?e?|heisst?|ist|soy|me llamo|es|sono|mi chiamo|e|sou|eu sou|(?:eu )?(?:to|tou|estou) como|me chamo|e o|jsuis|je suis|chuis|c|c ?['’]? ?est|cest|ik ben|ben ik|heet ik|ik heet|heet|ben)";
const NEW =
  '(?:new|second|2nd|other|alt|spare|neue[rns]?|zweite[rns]?|andere[rns]?|nuev[oa]|segund[oa]|otr[oa]|nuov[oa]|second[oa]|altr[oa]|nov[oa]|outr[oa]|nouv(?:eau|elle)?|nv|nvo|deuxieme|autre|2e|nieuwe?|tweede|ander|2de)';
const ACCOUNT =
  '(?:acc?|accs?|account|acct|konto|profil|kanal|compte|cpt|cuenta|cta|perfil|conta|profilo|utente|contatto|user(?:name)?|nick(?:name)?|name|pseudo|ps|usuario|gamer ?tag)';
/** Another account of one's own, and what it is called. */
const ANOTHER = [
  String.raw`\b(?:${NEW} ${ACCOUNT}|${ACCOUNT} ${NEW})(?: ?[:=]|[^.!?\n]{0,40}?\b(?:now |jetzt |jz |ahora |ora |adesso |agora |nu |maintenant |mtn |mnt )?${CALLED})(?: (?:just|jetzt|now|nu|jz|halt|o|el|il))? ${NAME}`,
  // « j'ai changé de pseudo, mtn c … »
  String.raw`\b(?:changed|renamed|geandert|gewechselt|umbenannt|change|cambiado|cambie|cambiato|cambio|mudei|troquei|veranderd|gewijzigd|hack\w*|gehackt|pirate\w?|lost|forgot|perdu|oublie|verloren|vergessen|perdido|perdi|perso|banned|gesperrt|gebannt|banni|baneada|bannato|banida)\b[^.?!\n]{0,40}\b(?:now|jetzt|jz|ahora|ora|adesso|agora|nu|maintenant|mtn|mnt|(?:the|le|der|das|el|la|il|o|a|de|het) ${NEW}(?: one)?)\b ?,? ?${CALLED} ${NAME}`,
].map((pattern) => new RegExp(pattern, 'g'));

const OWN = [...FOLLOWING, ...ANOTHER];

/** Where a form tells what its writer's channel is called. */
export const channelsIn = (form: string, message: Message): Place[] =>
  placesOf(form, CHANNELS).filter(
    (place) => isUnknown(form.slice(place.from, place.to)) || isSeveral(writtenAt(message, place)),
  );

/** Where a form tells an account that its writer writes from or has changed to. */
export const newAccountsIn = (form: string): Place[] =>
  placesOf(form, OWN).filter(({ from, to }) => isMadeUp(form.slice(from, to)));
