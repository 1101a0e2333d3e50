/**
 * A number, an address or a key that is written and not given away: the other side's said back or asked about, one that is warned
 * of, and one that somebody wants something sent to.
 */
import type { DetailKind } from '../../types.ts';
import { isSaidOfOneself } from './own.ts';

/** The other side's, right before it: “so yours was …”, « tu m'as dit … », „du hast geschrieben …“. */
const THEIRS_BEFORE = new RegExp(
  String.raw`(?:\b(?:${[
    "(?:is (?:it )?(?:still )?|so |wait )?(?:urs?|yours|your) ?(?:[a-z-]{3,9} )?(?:(?:phone|login|bank) (?:code|pin) )?(?:is|was)|(?:you|u) (?:said|told me|gave me|sent me|wrote|texted me)(?: (?:it was|its|it|ur ?s? is|yours is|that))*|you ?['’]? ?re|(?:do (?:you|u) still|so (?:you|u)) live (?:at|on|in)",
    "tu m ?['’]? ?a[st] (?:dit|donne|envoye|ecrit)(?: (?:que )?(?:le tien|la tienne))?(?: (?:c ?['’]? ?est|c|cetait))?|(?:toi|le tien|la tienne)(?: c ?['’]? ?est| c)(?: bien| toujours| encore| plus)?|(?:c ?['’]? ?est|c) (?:(?:encore|toujours|bien) )?(?:t(?:on|a) [a-z]+|toi)",
    'du hast (?:mir )?(?:gesagt|geschrieben|gegeben|geschickt)|deine? [a-z]+ (?:ist|war)(?: (?:doch|noch|immer noch))?|(?:ist|war) (?:das )?(?:deine? [a-z]+|deins)',
    '(?:tu (?:mail|correo|numero|num|direccion|tarjeta|clave)|el tuyo|la tuya) (?:es|era)(?: el| la)?|me (?:dijiste|diste|pasaste|mandaste)(?: (?:que )?(?:era|es|el|la))*',
    'hai (?:detto|dato|scritto|mandato)(?: che)?(?: (?:il tuo|la tua)(?: [a-z]+)? (?:e|era))?|(?:il tuo|la tua)(?: [a-z]+)? (?:e|era)|hai scritto tu da',
    '(?:je|jij) (?:zei|gaf|stuurde|schreef)(?: (?:me|dat|t|het))*|(?:jouw|jou) [a-z]+ (?:is|was)(?: (?:toch|nog))?|heb (?:jij|je)(?: (?:nou|nog|nu))?',
    '(?:vc|voce|tu) (?:me )?(?:disse(?:ste)?|deu|deste|passou|mandou)(?: (?:que )?(?:era|e|o|a))*|(?:o teu|o seu|a tua|a sua)(?: [a-z]+)? (?:e|era)',
  ].join('|')})) ?$`,
);
/** The same right behind it: “… is that u?”, “… van jou?” */
const THEIRS_BEHIND =
  /^[ ,]*(?:(?:is|was|e|es|ist|est|c ?['’]? ?est|is that|is dat|das) )?(?:(?:still|encore|toujours|noch|nog|bien) )?(?:(?:yo)?urs\b|(?:yo)?ur (?:num\w*|e?mail|address|card|iban)\b|u or\b|(?:le tien|la tienne|dein[se]?|tuy[oa]|(?:il )?tuo|(?:la )?tua|(?:van )?(?:jou|jouw)|(?:o )?teu)\b|como (?:me )?(?:dijiste|pediste|disseste))/;
/** Who wants money or writes to strangers. */
const OF_STRANGERS =
  /\b(?:scam\w*|phishing|arnaq\w*|betrug\w*|fausse? (?:banque|compte)|timo|estafa\w*|truff\w*|oplicht\w*|golpe|burla|hacking|been hacked|pirate des|block (?:it|him|them|her)|bloquea(?:lo)?|bloqueia|blockier\w*|signale ?-?l[ea](?! moi)|(?:keeps|keep) (?:calling|texting|sending) me)\b|^bloque /;
const NOT_ONES_OWN =
  "(?:(?!(?:my|mon|ma|meine?|mi|mio|mia|mijn|meu|minha|me|moi|mir|mich|but|mais|aber|maar|pero|mas|its?|is|es|est|c|ecris|appelle|write|text|call|ruf|schreib)\\b)[a-z'’]+[ ,]{1,2})";
/** Not to be done: with what, stands behind it. */
const WARNED = new RegExp(
  String.raw`(?<!\b(?:i|we|they|who|u|you|ich|ik|ja|j|je|on|yo|io|eu) )\b(?:never|dont(?: ever)?|don ?['’] ?t(?: ever)?|do not|(?:tape|donne|mets|ecris|reponds?|envoie|poste|accepte) (?:surtout )?(?:pas|jamais)|niemals|gib nie|(?:geef|open|stuur) nooit|nunca|mai(?= [a-z]+re\b)|no (?:pongas|escribas|des|metas)|non (?:digitare|scrivere|dare|mettere)|nao (?:digites?|escrevas?|poe|ponhas)) ${NOT_ONES_OWN}{0,7}$`,
);
/** It is one's own or the family's. */
const OWN_BESIDE =
  /\b(?:mine|la mienne|le mien|meins|il mio|la vraie|the real|(?:my|ma|mon|mes|meine?|mi|mia|mio|mijn|mn|minha|meu) (?:mum|mom|dad|mere|pere|parents|mama|papa|mutter|vater|madre|padre|mamma|moeder|vader|ouders|mae|pai|bro\w*|frere|reuf|sister|soeur))\b/;
/** Who wants it sent there, or what is reached there. */
const WANTED_BY =
  /\b(?:teacher|prof\w*|lehrer(?:in)?|coach|trainer(?:in)?|juf|meester|leraar|allenatore|treinador\w*|maestr[oa]) (?:[a-z]{2,12} ){0,3}(?:wants?|said|says|veut|a dit|dit|will|wollte|hat gesagt|sagt|wil|zei|zegt|quiere|dijo|dice|vuole|ha detto|quer|disse)\b[^.!?\n]{0,50}$|\b(?:complaints|reclami|reclamos|klachten|beschwerden|support|soporte|suporte|helpdesk|klantendienst|kundendienst|librarian|audition|auditie|pizza place|frituur|veto de garde|vet picks up)\b[^.!?\n]{0,24}$/;
/** By which one is reached. */
export const REACHED: ReadonlySet<DetailKind> = new Set<DetailKind>(['phone', 'email']);
const KINDS: ReadonlySet<DetailKind> = new Set<DetailKind>([
  'phone',
  'email',
  'payment',
  'street-address',
  'password',
]);
/** Characters that are read on either side. */
const NEAR = 90;

/** Whether a detail in a form is none that is given away. */
export function isNotGiven(kind: DetailKind, form: string, from: number, to: number): boolean {
  if (!KINDS.has(kind) || isSaidOfOneself(form, from, to)) return false;
  const before = form.slice(Math.max(0, from - NEAR), from);
  if (THEIRS_BEFORE.test(before) || THEIRS_BEHIND.test(form.slice(to, to + NEAR))) return true;
  const near = `${before} ${form.slice(to, to + NEAR)}`;
  if (OWN_BESIDE.test(near)) return false;
  return WARNED.test(before) || (REACHED.has(kind) && WANTED_BY.test(before)) || OF_STRANGERS.test(near);
}
