/** What one says that one is not, or is no more: « non sono di bari », "i dont live in leeds", « mon anniv c'est pas le 12 mai ». */
import type { DetailKind } from '../types.ts';

const NOT_THERE = [
  'non (?:sono|sn|abito|vivo|vengo|sto|vado|faccio|frequento)(?: piu)?',
  String.raw`(?:j ?['’]?e? ?(?:n ?['’]?e? ?)?(?:suis|habite|vi[st]|viens|vais)|chuis?|chu) (?:pas|plus)`,
  String.raw`i ?['’]? ?a?m not|i aint|i (?:dont|don ?['’] ?t|do not|no longer) (?:live|go|come)`,
  'n(?:ao|on?)? (?:soy|vivo|vengo|voy|estoy|estudio|sou|moro|venho|vou|estou|estudo|ando)',
  '(?:wohne?|bin|komme?|gehe?)(?: ich)? ni(?:ch?t?|mmer)(?: mehr)?',
  '(?:woon|kom|ben|zit|ga)(?: ik)? niet(?: meer)?',
].join('|');
const LEADS = String.raw` (?:(?:in|at|to|from|the|a[dl]?|alla|d[aeiou]l?|il|l[aeo]|en|aux?|sur|e[lm]|n[ao]|aus|aufs?|im|am|das|de[rn]|die|op|uit|van|het)\b|(?:all|[dl]) ?['’])`;
const IS_NOT_THERE = new RegExp(String.raw`\b(?:${NOT_THERE})(?:${LEADS}){1,3} ?$`);
/** One lives beside it, or where one says next. */
const BESIDE =
  /^[ ,]{0,2}(?:but|mais|sondern|sino|pero|ma|maar|mas|meme|itself|proper|exactly|exactement|direkt|genau|proprio|centr[eo]|center|cit(?:y|ta)|ville|stadt|selbst|zelf)\b|\b(?:near|close|next|outside|pres|cote|vicino|accanto|cerca|nahe?|neben|bei|buurt|vlakbij|perto|lado)\b/;
const IS_NO_DAY =
  /\b(?:non sono nat[oa]|pas nee?|wasn ?['’]? ?t born|no naci|nao nasci|(?:compleanno|anniv\w*|birth ?day|b ?-?day|cumple\w*|geburtstag|verjaardag|niver|aniversario) (?:non e|(?:c|n) ?['’]? ?est pas|is ?n ?['’]? ?o?t|no es|ist nicht|is niet|nao e))(?: (?:il|l[ea]?|on|the|el|em|no|dia|am|op)){0,2} ?(?:['’] ?)?$/;
const NOT_SO_OLD =
  /\b(?:non ho|no tengo|nao tenho|j ?['’]? ?ai pas|i ?['’]? ?m not|bin(?: ich)? nicht|ben(?: ik)? (?:geen|niet)) $/;
/** So one is younger, and soon as old. */
const YET = /^ ?(?:[a-z]{3,5} )?(?:yet|ancora|encore|noch|nog|aun|todavia|ainda)\b/;
/** It was one's own. */
const OLD =
  /\b(?:(?:old|ancien(?:ne)?|vieux|vieille|alte[rs]?|oude?|vecchi[oa]|viej[oa]|antigu?[oa])(?: [a-z]{2,10})?|[a-z]{3,10} (?:viej|antigu?|vecchi|velh)[oa]) (?:was|era|war|(?:c ?['’]? ?)?etait) $/;
/** « di bari ma di lecce » */
const CONTRAST = / (?:but|mais|aber|sino|pero|ma|mas|maar) /;
/** Characters that are read on each side. */
const NEAR = 60;

/** Whether one says right before a detail that it is none of one's own. */
export function isNotSo(kind: DetailKind, form: string, from: number, to: number): boolean {
  if (CONTRAST.test(form.slice(from, to))) return false;
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
