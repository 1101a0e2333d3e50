/** What one says that one is not, or is no more: « non sono di bari », "i dont live in leeds", « mon anniv c'est pas le 12 mai ». */
import type { DetailKind } from '../types.ts';

const NOT_THERE = [
  'non (?:sono|sn|vivo|abito|vengo|vado|sto|faccio)(?: piu)?',
  // In Italian « no vivo a » has lost its comma.
  'no (?:soy|voy|estoy|estudio|vivo(?= en)|vengo(?= de))|n(?:ao)? (?:sou|moro|vivo|venho|vou|estou|estudo)',
  '(?:j?suis|chuis?|chu|j?habite|j?vi[st]|j?viens|j?vais) (?:pas|plus)',
  String.raw`i ?['’]? ?a?m not|i aint|i (?:dont|don ?['’] ?t|no longer) (?:live|go|come)`,
  '(?:wohne?|bin|komme?|gehe?|woon|kom|ben|zit|ga)(?: i(?:ch|k))? ni(?:cht?|ch|et)(?: meh?e?r)?',
].join('|');
/** What leads from there to a place, by short words; who lives not far lives near. */
const LEADS = String.raw`(?: (?!(?:loin|far|weit|ver|just|only|que|solo|nur)\b)[a-z]{1,4}){1,3} ?(?:['’] ?)?$`;
const IS_NOT_THERE = new RegExp(String.raw`\b(?:${NOT_THERE})${LEADS}`);
/** One lives beside it, or where one says next. */
const BESIDE =
  /^[ ,]{0,2}(?:but|mais|sondern|sino|pero|ma|maar|mas|meme|itself|proper|exactly|exactement|direkt|genau|proprio|centr[eo]|center|cit(?:y|ta)|ville|stadt|selbst|zelf)\b|\b(?:near|close|next|outside|pres|cote|vicino|accanto|cerca|nahe?|neben|bei|buurt|vlakbij|perto|lado)\b/;
const NOT = "(?:non|not|(?:is|was)n ?['’]? ?t|pas|no(?= es| naci)|nao|nicht|niet)";
const IS_NO_DAY = new RegExp(
  String.raw`\b(?:${NOT} (?:[a-z]{4} )?(?:born|nee?|nat[oa]|naci|nasci)|(?:compleanno|anniv\w*|b(?:irth)? ?-?day|cumple\w*|geburtstag|verjaardag|niver|aniversario)(?: [a-z'’]{1,5}){0,2} ${NOT})(?: [a-z'’]{1,3}){0,2} ?$`,
);
const NOT_SO_OLD =
  /\b(?:non ho|no tengo|nao tenho|j ?['’]? ?ai pas|i ?['’]? ?m not|bin(?: ich)? nicht|ben(?: ik)? (?:geen|niet)) $/;
/** So one is younger, and soon as old. */
const YET = /^ ?(?:[a-z]{3,5} )?(?:yet|ancora|encore|noch|nog|aun|todavia|ainda)\b/;
/** It was one's own. */
const OLD =
  /\b(?:(?:old|ancien(?:ne)?|vieux|vieille|alte[rs]?|oude?|vecchi[oa]|viej[oa]|antigu?[oa])(?: [a-z]{2,10})?|[a-z]{3,10} (?:viej|antigu?|vecchi|velh)[oa]) (?:was|era|war|(?:c ?['’]? ?)?etait) $/;
/** « di bari ma di lecce » */
const CONTRAST = / (?:but|mais|aber|sino|pero|ma|mas|maar) /;
/** « No vivo en sevilla » answers « vives en cadiz? » with a no, and says where one lives. */
const NO = /^n(?:ao|o)? /;
/** Characters that are read on each side. */
const NEAR = 60;

/**
 * Whether one says right before a detail that it is none of one's own.
 * @param isAnswer the other side has said something that a no may be said to
 */
export function isNotSo(
  kind: DetailKind,
  form: string,
  from: number,
  to: number,
  isAnswer: boolean,
): boolean {
  if (CONTRAST.test(form.slice(from, to)) || (isAnswer && NO.test(form))) return false;
  const before = form.slice(Math.max(0, from - NEAR), from);
  const after = form.slice(to, to + NEAR);
  switch (kind) {
    case 'town':
    case 'school':
    case 'live-location':
      return IS_NOT_THERE.test(before) && !BESIDE.test(after);
    case 'birth-date':
      return IS_NO_DAY.test(before);
    case 'age':
      return NOT_SO_OLD.test(before) && !YET.test(after);
    case 'street-address':
      return OLD.test(before) || IS_NOT_THERE.test(before);
    case 'phone':
    case 'email':
    case 'handle':
      return OLD.test(before);
    default:
      return false;
  }
}
