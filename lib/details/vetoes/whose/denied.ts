/**
 * What is denied right before it: « no tengo 13 », "im not 13", « j'habite pas 14 rue … », « meine nummer ist nicht 06… », or was
 * one's own. The net hears what it would be, and not that it isn't. Names and accounts have more ways of it (others-accounts.ts),
 * meetings too.
 */
import type { DetailKind } from '../../types.ts';
import { CONTRAST } from '../accounts/others-accounts.ts';

/** What leads on to a detail. */
const LEADS =
  ' (?:at|from|on|in|to|the|y(?:ea)?r|grade|(?:even )?(?:close|near)|una?|une?|gamine?|gosse|enfant|kind|kid|nin[oa]|v[ao]n|an?|du|la|le|aux?|dans|im|am|aufs?|aus|de[rsm]?|die|das|op|het|naar|uit|en|del|al|el|em|n[oa]|d[aio]|dia|il|alla|my|mi|meu|mon|meine?|mijn|mio|num(?:ero|mer|ber)?|cumple|niver|birthday|jarig|nat[oa]|born|nee?)';
/**
 * In Spanish, Portuguese and Italian the verb stands behind it, which a mere no has before it as well; a number is « nº » too. In
 * Italian « no vivo a » has lost its comma.
 */
const ROMANCE = String.raw`(?<!\b(?:el|o|mi|meu) )\b(?:(?:no|nao|n|non|tampoco|ni|nem)(?: (?:yo|eu|io))? (?:t[en]{1,3}go|tenho|ho|soy|sou|es|e|moro|voy|vado|estudio|estudo|ando|e?stoy|tou?|estou|naci|nasci)|(?:non|n)(?: io)?(?: ci)? (?:sono|sn|sto|abito|vivo|vengo)|(?:no|nao|tampoco|ni|non)(?: yo)? vivo(?! ad? ))(?: piu| mas)?`;
const FRENCH = '(?:j?(?:ai|suis|viens|vais|h?abite|vis)|chuis?|e?st|c) (?:pas|plus)|(?:^|[,.] ?|mais )pas';
const GERMANIC =
  '(?:bin|ist|wohne?|gehe?|komme?|ben|is|woon|zit|ga|kom)(?: (?:i(?:ch|k)|da|er))? (?:nich?t?|keine?|niet|geen)(?: meh?e?r)?';
const ENGLISH =
  "(?:(?:i ?['’]? ?a?m|we ?['’]? ?a?re|(?:it|that)? ?['’]?s|is|but|def(?:initely)?|obvs) |^)not|nowhere|anywhere but|(?:is|ai|was)n ?['’]? ?t|(?:don ?['’]? ?t|no longer) (?:live|go|come)";
const NOT = String.raw`(?:\b(?:${ENGLISH}|${FRENCH}|${GERMANIC})|${ROMANCE})`;
/** With nothing before it « nicht in Köln » is a whole answer. */
const DENIED = new RegExp(`(?:${NOT}|^nich?t|^niet)(?:${LEADS})* ?$`);
/** The same behind it: « dia 5 não é meu niver », "may 5 isnt my birthday"; whose else it is is not said. */
const DENIED_BEHIND =
  /^ (?:n(?:o es|(?:ao)? e|on e)|isn ?['’]?t|is not|ist nicht|is niet|c(?: ?['’]? ?est)? pas) (?:[oa] |il )?m(?:y|i|eu|inha|eine?|on|a|ijn)(?: [a-z]+){1,2} ?(?:$|[.!?])/;
/** It may be a no to their guess, and then what is so. */
const SAYS_NO = /^n(?:ao|o)? /;
/** Whoever is not yet so old is about to be. */
const YET = /^[^,.!?\n]{0,12}\b(?:yet|(?:un)?till?|encore|ancora|todavia|aun|ainda|noch|nog)\b/;
const STILL = /\b(?:todavia|aun|ainda|ancora) /;
/** Another is told behind it, or that one lives in or beside it all the same. */
const INSTEAD =
  /^(?: [a-z]{2,12})?[ ,]{0,2}(?:but|mais|sondern|sino|pero|ma|maar|mas|meme|itself|proper|exactly|exactement|genau|proprio|centr[eo]|cit(?:y|ta)|selbst|zelf)\b|\b(?:near|close|next|outside|cote|vicino|cerca|nahe?|neben|buurt|vlakbij|perto|lado|live|habite|vis|wohne?|vivo|abito|moro|woon)\b/;
/** Of what is told in figures, another is. */
const IN_FIGURES: ReadonlySet<DetailKind> = new Set<DetailKind>([
  'age',
  'birth-date',
  'phone',
  'street-address',
]);
/** A school, with a no that was taken for a part of its name. */
const NOT_THIS = /^not (?!far\b)[^,]+$/;
/** It was one's own. */
const OLD =
  /\b(?:(?:old|ancien(?:ne)?|vieux|vieille|alte[rs]?|oude?|vecchi[oa]|viej[oa]|antigu?[oa])(?: [a-z]{2,10})?|[a-z]{3,10} (?:viej|antigu?|vecchi|velh)[oa]) (?:was|era|war|(?:c ?['’]? ?)?etait) $|\bmoved out of $/;
const WAS: ReadonlySet<DetailKind> = new Set<DetailKind>(['street-address', 'phone', 'email', 'handle']);
const NEAR = 60;

/**
 * Whether it is denied that a detail is the writer's.
 * @param heard what the other side has said last, in normal form
 */
export function isDeniedBefore(
  kind: DetailKind,
  form: string,
  [from, to]: readonly [from: number, to: number],
  heard = '',
): boolean {
  const detail = form.slice(from, to);
  const before = form.slice(Math.max(0, from - NEAR), from);
  if (WAS.has(kind) && OLD.test(before)) return true;
  if (kind === 'meeting' || kind === 'full-name' || kind === 'handle' || CONTRAST.test(detail)) return false;
  const after = form.slice(to, to + NEAR);
  const isNamed = kind === 'town' || kind === 'school';
  if (kind === 'school' && NOT_THIS.test(detail)) return true;
  if (!isNamed && DENIED_BEHIND.test(after)) return true;
  if (!DENIED.test(before)) return false;
  // « c plus trente trois 6… »: the sign of a number abroad.
  if (kind === 'phone' && before.endsWith(' plus ') && detail[0] !== '0') return false;
  if (IN_FIGURES.has(kind) && /\d/.test(after)) return false;
  if (heard && SAYS_NO.test(form) && !heard.includes(detail)) return false;
  if (kind === 'age') return !STILL.test(before) && !YET.test(after);
  return !((isNamed || kind === 'live-location') && INSTEAD.test(after));
}
