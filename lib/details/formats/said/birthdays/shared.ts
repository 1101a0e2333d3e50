/** A birthday that is told by the other side's: « moi aussi », "same day!!", « un jour après toi ». */
import type { Message } from '../../../types.ts';
import { tellsMore } from '../ages/spoken-of.ts';
import { type Place, placesOf } from '../behind.ts';
import { birthdaysIn } from './birthdays.ts';
import { DATE } from './days.ts';

const LEADS =
  "^(?:(?:omg|wow|wtf|no way|(?:n|nan?|non) mais|no|lo+l|mdr+|ptdr|a?(?:ha)+h?|o+h+|a+h+|hey|hein|wait|really|ey|jaja(?:ja)*|k{3,}|che|wie|krass|serio|tio|mano|echt)[ ,.!?]{1,4}){0,2}(?:[a-z'’]{1,8}(?: [a-z'’]{1,8})?[,.!?]{1,3} ?)?";
const TAIL =
  '(?: (?:wtf|omg|lol|mdr|haha+|jaja(?:ja)*|k{3,}|xd|wow|too|aussi|auch|ook|tambien|anche|tambem|here|irl|en vrai|fr|que dingue))? ?[!.]*$';
/** Nothing but that it is the same for oneself. */
const TOO = `${LEADS}((?:me too|same(?: here)?|moi aussi|pareil(?: pour moi)?|idem|(?:ich )?auch|ich auch|pure io|(?:yo )?tambien|igual(?: que yo)?|(?:io )?anche(?: io)?|anch ?['’]? ?io|(?:ik )?ook|(?:eu )?tambem|(?:eu )?tbm?))${TAIL}`;
/** Or the same day, said so. */
const SAME = `${LEADS}(?:[a-z'’]{1,8} ){0,4}?((?:same (?:exact )?(?:day|date|b ?-?day|birth ?day)|b(?:irth)? ?-?day twins?|le (?:meme|mm) jour|(?:meme|mm) (?:jour|date)|(?:gleichen?|selben?) (?:tag|datum)|(?:the |le |el |lo |de |het ?|o )(?:same|meme|mm|mismo|stesso|zelfde|mesmo)(?= (?:as|que|di|che|als|q) )|(?:el )?mismo dia|(?:lo )?stesso giorno|(?:de)?zelfde dag|(?:no )?mesmo dia))(?: (?:as|que|wie|che|di|als|q) (?:you|u|me|urs?|yours?|toi|moi|du|ich|tu|yo|te|io|jij|ik|eu|vc|voce)| (?:toi et moi|you and me|n me|tuo|tuyo|teu))?${TAIL}`;
const DAYS =
  '(?:[1-6]|an?|one|two|three|une?|deux|trois|eine[nm]?|zwei|drei|uno?|dos|tres|due|tre|een|twee|drie|um|dois) (?:days?|jours?|tage?n?|dias?|giorn[oi]|dag(?:en)?)';
const BESIDE = [
  `${LEADS}(?:[a-z'’]{1,8} ){0,3}?((?:${DAYS} |(?:the |il |el |o |am |de )?(?:day|giorno|dia|tag|dag) )(?:before|after|b4|avant|apres|vor|nach|antes|despues|prima|dopo|voor|na|depois)(?: (?:(?:que|d[eio]l?|than|a|il) )?(?:you|u|urs?|yours?|toi|le tien|dir|deine[mr]?|tuo|tu|ti|te|jou|jij|vc|voce))?)`,
  `${LEADS}(?:[a-z'’]{1,8} ){0,3}?((?:le lendemain|la veille)(?: d[eu] (?:toi|tien|ton anniv[a-z]*))?)`,
].map((way) => `${way}(?= ?(?:$|[,.!)]|lol\\b|mdr\\b|haha))`);
const IT_IS_TOO = [new RegExp(TOO, 'g')];
const IT_IS_BESIDE = [SAME, ...BESIDE].map((way) => new RegExp(way, 'g'));

/** Their birthday, where another word than the usual one leads to it. */
const THEIRS = new RegExp(
  String.raw`\b(?:mines?|jarig|geboren|born|nee?|anniv\w*|b ?-?day|birth ?days?|geburtstag|cumple\w*|naci|compleanno|nat[oa]|verjaardag|niver|aniversario|nasci|(?:faco|compio gli) an(?:os|ni)|jsuis du|sou d[eo]|soy del)\b.{0,24}${DATE}|${DATE}.{0,12}\b(?:jarig|geboren|geburtstag|mon anniv|my b ?-?day)\b`,
);
const OF_OTHERS =
  /\b(?:brother|sister|mum|mom|dad|friend|cousin|frere|soeur|mere|pere|cousine|copine?|pote|bruder|schwester|mama|papa|herman[oa]|madre|padre|prim[oa]|fratello|sorella|cugin[oa]|mamma|broer|zus|moeder|vader|irma|irmao|mae|pai)s?\b/;
/** Another day than one's birthday was asked for. */
const WHEN =
  /\b(?:when(?: ?['’]?s)?|what (?:day|date)|quand|quel jour|wann|welche[rnm]? tag|cuando|que dia|quando|che giorno|wanneer|welke dag)\b/;
const OF_BIRTH =
  /birth|naiss|b ?-?day|\bborn\b|\bdob\b|anniv|\bnee?\b|geburt|geboren|cumple|naci|compl|\bnat[oa]\b|niver|nasc|jarig|verjaar/;
const PARTY = /(?:party|soiree|geburtstagsfeier|fiesta|festa|feestje)\b/;
const LONGEST = 80;

/** Where a form says that its writer was born on the day that the other side has told as theirs, or beside it. */
export function birthdaysSharedIn(form: string, { heard, before }: Message): Place[] {
  const theirs = heard[0]?.form.text ?? '';
  if (theirs === '' || theirs.length > LONGEST || form.length > LONGEST) return [];
  const found = [...placesOf(form, IT_IS_TOO), ...placesOf(form, IT_IS_BESIDE)].filter(
    ({ to }) => !form.includes('?', to),
  );
  if (found.length === 0 || OF_OTHERS.test(form) || OF_OTHERS.test(theirs) || PARTY.test(theirs)) return [];
  const asked = before[0]?.form.text ?? '';
  if (WHEN.test(asked) && !OF_BIRTH.test(asked)) return [];
  const end = birthdaysIn(theirs)[0]?.to ?? endOf(THEIRS.exec(theirs));
  if (end === undefined) return [];
  // « moi aussi » may answer what else they tell.
  return tellsMore(theirs.slice(end)) ? placesOf(form, IT_IS_BESIDE) : found;
}

const endOf = (match: RegExpExecArray | null): number | undefined =>
  match ? match.index + match[0].length : undefined;
