/**
 * Where the sentence takes back what it names, or says that it is somebody else's, past or false: a refusal is the best that a
 * child can do, and must not be told off.
 */
import type { DetailKind } from '../../types.ts';
import { isNoMeeting } from '../meetings/no-meeting.ts';

/** Whose day it is, right before it. */
const THEIR_DAY =
  /\b(?:my|the|our) (?:(?:little|big|best) )?[a-z]{2,12} ?['’]?s (?:birthday|bday|b day) (?:(?:it|that) )?(?:is |was |its )?(?:on )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?$|\banniv(?:ersaire)? (?:de|d ?['’]) ?(?:ma|mon|mes|la|le) [a-z]{2,14} (?:c ?['’]? ?est |c |est )?(?:le )?$|\baniversario d(?:a|o) (?:minha|meu) [a-z]{2,12} (?:e )?(?:em |a |dia )?$|\bcumple(?:anos)? de mi [a-z]{2,12} (?:es )?(?:el )?$|\bcompleanno (?:di|della|del) (?:mia|mio) [a-z]{2,12} (?:e )?(?:il )?$|\b(?:meine|mein) [a-z]{2,12} hat (?:am )?$|\b(?:mia|mio|mi|minha|meu|mijn|mein|meine|ma|mon|my) [a-z]{2,12} (?:e nat[oa]|nacio|cumple(?: anos)?|compie gli anni|fa gli anni|nasceu|faz anos|is (?:jarig|geboren)|est nee?|was born) ?(?:(?:il|el|dia|op|le|on|a|am|em|the) ){0,2}$/;
/** A day that one makes up to be let in. */
const FALSE_DAY =
  /\b(?:une fausse|un faux|a fake|fake one|made up|ein falsches|una falsa|uma falsa|een valse|(?:no|sur le|on the|im|en el) site (?:pus|j ?['’]? ?ai mis|i put))\b(?!.*(?<!\b(?:not|no|y no|pas|non|statt|cant be)(?: my| la| das| the| be)? )\b(?:la vraie|le vrai|en vrai|real|actual|actually|echte|richtig|in echt|verdadeir[oa]|verdader[oa]|verdad|vera)\b)/;
const BORN_BEHIND =
  /\b(?:mais|but|aber|pero|ma|maar|mas)\b[^.]{0,20}\b(?:nee?|born|geboren|naci|nat[oa]|nasci)\b/;
/** Whose birthday is learned at school. */
const OF_HISTORY =
  /\b(?:mozart|beethoven|bach|einstein|goethe|schiller|napoleon|shakespeare|churchill|picasso|kant|newton)\b ?,? ?(?:(?:was|is|est|wurde|e|es|werd) )?(?:geboren|born|ne|nato|nacio|nasceu)\b/;
/** “… just added me”, « … a marqué ». */
const THEY_DID = /^ (?:(?:just )?[a-z]+(?:ed|ot|old|ent) (?:me|my)|scored|a marque)\b/;
/** « son vrai nom c'est », "the real name of x is" */
const THEIR_NAME =
  /\b(?:(?:his|her|their|son|leur|sein|ihr|suo|su|seu|zijn|haar) (?:[a-z]{4,11} ){0,2}(?:name|(?:pre)?nom|nombre|nome|naam)|(?:real|vrai|vero|echte) n(?:om|ame) (?:of|d[ei]l?|van) [a-z ]{2,20}?)(?: ?['’]?s| is| c(?: ?['’]? ?est)?| est| ist| es| e)? $/;
/** Said behind what is others'. */
const NOT_MINE =
  /^ ?,? ?(?:mais |nur )?(?:pas moi|not me|nicht ich|ich nicht|ni(?:ch|e)t (?:an|auf|aan)?gen[a-z]+|yo no|io no|eu nao|ik niet)\b/;
/** Against whom one plays. */
const AGAINST =
  /\b(?:vs|versus|against|contre|gegen|contra|contro|tegen)\.? (?:(?:the|le|la|les|l ?['’]|die|das|den|el|il|lo|o|a|de|het) ?)?$/;
const OTHERS_GO =
  /\b(?:(?:my|mes|meine|mis|i miei|mijn) (?:mates|friends|potes|copains|copines|freunde|amigos|amici|vrienden)) (?:go to|vont|gehen|van|vanno|gaan) (?:to |a |au |auf |al )?$/;
/** What somebody else is said to have written. */
const QUOTED =
  /\b(?:he|she|they|il|elle|er|sie) (?:texted|told|messaged|wrote|said|m ?['’]? ?a (?:dit|ecrit)|hat (?:gesagt|geschrieben))(?: me| to me)?(?: that)?(?: im| i ?['’]? ?m| i am| he ?['’]?s)?(?: at| in)? $/;
const YESTERDAY =
  /\b(?:(?<!like )yesterday|(?<!\b(?:comme|depuis|seit|sinds) )hier|(?<!\b(?:wie|seit) )gestern|(?<!\b(?:como|desde) )ayer|(?<!\b(?:come|da) )ieri|(?<!\b(?:como|desde) )ontem|(?<!\b(?:als|zoals|sinds) )gisteren|ya no voy|used to)\b/;
/** The same, where one does not say behind it that one is somewhere. */
const WENT =
  /\b(?:(?:je suis|jsuis|chuis?|on est) (?:deja )?allee?s?|(?:i|we) went|fui|fuimos|fomos|(?:sono|siamo) (?:gia )?(?:andat|stat)[aoie]|(?:ich|wir) war(?:en)?)\b/;
/** By these words « hier » is no yesterday: it is here, in German and Dutch. */
const OF_HERE =
  /\b(?:ich|ik|und|ist|nich|nicht|auf|im|am|ein|eine[mnr]?|der|das|dem|den|wir|wij|uns|bei|beim|hab|bin|sind|steh\w*|sta|staat|zit|sitz\w*|wird|wordt|geht|gibt|mit|een|het|(?:met|van) (?:de|het|mijn|mn)|voor|bij|naar|zijn|niet|nur|op|aan|achter|heet|eeuwig|vorm?|zum|zur|aus|steig\w*|bushalte|haltestelle|duurt|wacht|wart(?:e|en|et)?|hang)\b/;
/** One is there now, whatever was yesterday. */
const IM_AT =
  /\b(?:(?:jsuis|je suis|chui|chuis)(?! (?:all|rest|pass|part|sort|rentr|ven|mont|descend|arriv|tomb)[a-z]*)(?: [a-z]{2,9}){0,3}|im (?:at|in|on|outside|by|near|still|sat|stuck)\b(?: [a-z]{2,9}){0,2}|i ?['’] ?m(?: [a-z]{2,9}){0,3}) ?$/;
/** One lies about at home. */
const LAZY =
  /^(?:op|auf|on|sur|sul|en|no|in) (?:(?:de|the|my|m?n|mijn|meinem?|der|dem|le|mon|el|mi|la|il|o) )?(?:bank|couch|sofa|bed|bett|lit|canape|cama|letto|divano)(?: (?:under|onder|unter|sous|bajo|debajo de|sotto|debaixo d[eo]) ?(?:[a-z]{1,5} )?(?:blankets?|duvet|covers|dekens?|dekentje|dekbed|plaid|decken?|couettes?|couvertures?|mantas?|coperte?|piumone|cobertor|edredon))?$/;
/** What a shop sells or has is told of it, by whoever is elsewhere. */
const THEY_SELL =
  /^[^.,!?\n]{0,25} (?:venden|tienen|hebben|verkopen|(?<!\b(?:mi|ci|ti) )hanno|vendono|tem|vendem|haben|verkaufen|gibts?|they (?:sell|have))\b/;
const HERE_I_AM = /\b(?:estoy|toy|estamos|sono|sto|siamo|ben|zit|sta|to|tou|estou|bin|steh|im|i am)\b/;
const STILL_HERE =
  /\b(?:now|rn|maintenant|mtn|la|jetzt|ahora|adesso|ora|agora|nu|still|encore|today|tonight|demain|tomorrow|auj|ajd|aujourd)\b/;
/** Accounts that are no more, and whom one likes to watch. */
const GONE =
  /^(?:deleted|gone|geloscht|weg|verwijderd|supprime|borrad[oa]|eliminad[oa]|cancellat[oa]|eliminat[oa]|apaguei|apagad[oa]|exclui|excluid[oa])$/;
const LIKED =
  /\b(?:lieblings[a-z-]*|fav(?:ou?rite|orit[oae]|ori)?|prefer(?:e|ee|ito|ita|ido|ida)) ?(?:you ?tubeu?r(?:in)?|yt|streameu?r(?:in)?|tik ?toker(?:in)?|twitcher|creator|canal|kanal|chaine|channel|kanaal)? ?(?:is|ist|war|es|e|c|est|:) $|\b(?:you ?tubeu?r(?:in)?|streameu?r(?:in)?|tik ?toker(?:in)?|canal|canale|chaine) (?:prefer(?:e|ee|ito|ita|ido|ida)|favorit[oa]|fav) (?:is|es|e|c|est|:) $/;
const THEIR_HANDLE =
  /\b(?:my|ma|mon) (?:[a-z]{2,8} )?(?:cousine?|friend|mate|copine|copain|pote|prof|teacher|voisine?) (?:(?:posts?|streams?|poste|stream|publie|s ?['’]? ?appelle)\b[^.!?\n]{0,30})$|\bmy (?:minecraft|roblox|sims|animal crossing) (?:town|world|island|dog|cat|pet|house|city|horse|server) (?:is )?(?:called|named) $/;
/** Somebody whom one watches, or of whom one tells: « veo a @… », « um tal de @… », “der streamer …”. */
const WATCHED =
  /\b(?:(?:don ?['’]? ?t|do not|never) (?:add|accept|follow|message)|report|u[nm] tal(?: de?)?|(?:der|de|il|el|o|le|the) (?:streamer|youtuber|tiktoker)|(?:veo|sigo|vejo|v(?:oy|amos) a ver|assisto|guardo|seguo|(?:schau|guck) ich|kijk ik)(?: (?:a[lo]?|o|naar))?|canale di [a-z]+,|video, e di) @?$/;
/** One asks who has such a name: « chi è quel pippo_di_bari ». */
const WHO_IS =
  /\b(?:who ?['’]?s|who is|c ?['’]? ?est (?:qui|ki)|c (?:qui|ki)|wer ist?|quien es|chi e|quem e|wie is)(?: (?:this|that|the|even|ce|cette|le|la|jetzt|der|die|diese[rs]?|ese|esa|el|quel|quella|esse|essa|o|a|dat|random|guy|kid|type)){0,3} @?$/;
/** Whether what stands before a name asks whose it is. */
export const asksWho = (before: string): boolean => WHO_IS.test(before);
/** One asks, and says that it is oneself. */
export const ITS_ME = /\b(?:me|moi|ich|yo|io|eu|ik)\b/;
/** It is that of somebody next door. */
const NEIGHBOURS =
  /\b(?:nebenan|nachbar(?:in|s|n)?|vecin[oa]s?|vicin[oaie]|buren|buurman|buurvrouw|vizinh[oa]s?|voisine?s?|neighbou?r(?: ?['’]?s)?|next ?-?doors?)\b[^.,!?\n]{0,40}$/;
const GUESSED =
  /\b(?:le plus utilise|most (?:common|used)|un (?:bon |vrai )(?:mdp|mot de passe)|un (?:mdp|mot de passe)(?: [a-z]{2,10}){0,2} (?:genre|comme|style|ressemble|simple|faible)|a (?:good|strong|bad) password)\b[^\n]{0,30}$|\b(?:si|if) (?:c|c ?['’]? ?est|cest|it ?['’]?s|its|ur password is|ton mdp (?:c|est)) $|\b(?:guessed|cracked|hacked(?: into|(?!.*\bm[ey]\b))|a devine|hat erraten)\b[^\n]{0,60}\bwas\b|\bn(?:on?|ao)? (?:poe|pon|us|met)[a-z]* $|\b(?:he|she|they|il|elle|ils|er|sie|hij|zij|ze) (?:typed|tried|entered|(?:a|ont) (?:tape|essaye|rentre)|tippte|probierte|typte|probeerde)(?: in)? $/;

const NEAR = 80;

const isOthersHandle = (detail: string, before: string, after: string): boolean =>
  GONE.test(detail) ||
  [LIKED, WATCHED, THEIR_HANDLE, NEIGHBOURS].some((way) => way.test(before)) ||
  (asksWho(before) && !ITS_ME.test(after));

/** Whether one was somewhere, or yesterday is spoken of, before a place; what leads to a place (“hier | bei der post”) may be a part of it. */
function isPast(before: string, detail: string, form: string): boolean {
  const went = WENT.exec(before);
  if (went && !HERE_I_AM.test(before.slice(went.index + went[0].length))) return true;
  const past = YESTERDAY.exec(before + detail);
  if (past === null || past.index >= before.length) return false;
  return past[0] !== 'hier' || !OF_HERE.test(form);
}

/** Whether what stands round a finding takes it back. */
export function isRefused(kind: DetailKind, form: string, from: number, to: number): boolean {
  const before = form.slice(Math.max(0, from - NEAR), from);
  const after = form.slice(to, to + NEAR);
  const detail = form.slice(from, to);
  switch (kind) {
    case 'meeting':
      return isNoMeeting(form, from, to);
    case 'birth-date':
      return (
        THEIR_DAY.test(before) ||
        (FALSE_DAY.test(before) && !BORN_BEHIND.test(before)) ||
        OF_HISTORY.test(before)
      );
    case 'full-name':
      return THEY_DID.test(after) || THEIR_NAME.test(before);
    case 'school':
      return NOT_MINE.test(after) || AGAINST.test(before) || OTHERS_GO.test(before);
    case 'live-location':
      return (
        QUOTED.test(before) ||
        LAZY.test(detail.trim()) ||
        (THEY_SELL.test(after) && !HERE_I_AM.test(form)) ||
        (!IM_AT.test(before) && isPast(before, detail, form) && !STILL_HERE.test(`${before} ${after}`))
      );
    case 'handle':
      return isOthersHandle(detail, before, after);
    case 'password':
      return GUESSED.test(before);
    default:
      return false;
  }
}
