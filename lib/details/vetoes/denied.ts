/**
 * What is denied right before it: « no tengo 13 », "im not 13", « j'habite pas 14 rue … », « meine nummer ist nicht 06… ». The net
 * hears what it would be, and not that it isn't. Names and accounts have more ways of it (others-accounts.ts), meetings too.
 */
import type { DetailKind } from '../types.ts';
import { CONTRAST } from './others-accounts.ts';

/** What leads on to a detail. */
const TO =
  '(?: (?:at|on|in|to|the|an?|du|la|le|aux?|dans|im|am|aufs?|de[rsm]?|die|das|op|het|naar|uit|en|del|al|el|em|n[oa]|d[aio]|dia|il|alla|my|mi|meu|cumple|niver|birthday|jarig))*';
/** In Spanish, Portuguese and Italian the verb stands behind it, which a mere no has before it as well; a number is « nº » too. */
const ROMANCE = String.raw`(?<!\b(?:el|o|mi|meu) )\b(?:no|nao|n|non|tampoco|ni|nem)(?: (?:yo|eu|io))? (?:t[en]{1,3}go|tenho|ho|soy|sou|sono|es|e|vivo|moro|abito|voy|vado|estudio|estudo|ando|e?stoy|tou?|estou|sto|naci|nasci)`;
const DENIED = new RegExp(
  String.raw`(?:\b(?:(?:i ?['’]? ?a?m|(?:it|that)? ?['’]?s|is) not|(?:is|ai)n ?['’]?t|don ?['’]?t (?:live|go)|(?:ai|j?suis|chuis|viens|vais|habite|vis|e?st|c) pas|(?:bin|ist|wohne?|gehe?|komme?)(?: ich)? (?:nich?t?|keine?)|(?:ben|is|woon|zit|ga|kom)(?: ik)? (?:niet|geen))|${ROMANCE})${TO} ?$`,
);
/** The name of a town or a school, of which only the last word may have been found. */
const DENIED_NAME = new RegExp(`${ROMANCE}${TO}(?: (?!(?:lejos|longe|lontano|muy|mal) )[a-z'’-]+){1,2} ?$`);
/** The same behind it: « dia 5 não é meu niver », "may 5 isnt my birthday". */
const DENIED_BEHIND =
  /^ (?:n(?:o es|(?:ao)? e|on e)|isn ?['’]?t|is not|ist nicht|is niet|c(?: ?['’]? ?est)? pas) (?:[oa] |il )?m(?:y|i|eu|inha|eine?|on|a|ijn)\b/;
/** It may be a no to their guess, and then what is so. */
const SAYS_NO = /^(?:no|nao|n|non) /;
/** Whoever is not yet so old is about to be. */
const YET = /^[^,.!?\n]{0,12}\b(?:yet|encore|ancora|todavia|ainda|noch|nog)\b/;
const STILL = /\b(?:todavia|aun|ainda|ancora) /;
/** Whoever lives beside a town says so as well. */
const BESIDE = /\b(?:a[lo] lado|cerca|perto|vicino)\b/;
const NEAR = 40;

/**
 * Whether it is denied that a detail is the writer's.
 * @param question what the other side has said last, in normal form
 */
export function isDeniedBefore(
  kind: DetailKind,
  form: string,
  [from, to]: readonly [from: number, to: number],
  question = '',
): boolean {
  const detail = form.slice(from, to);
  if (kind === 'meeting' || kind === 'full-name' || kind === 'handle' || CONTRAST.test(detail)) return false;
  const before = form.slice(Math.max(0, from - NEAR), from);
  const isNamed = kind === 'town' || kind === 'school';
  if (DENIED_BEHIND.test(form.slice(to))) return true;
  if (!DENIED.test(before) && !(isNamed && DENIED_NAME.test(before))) return false;
  // Another is told instead.
  if (kind === 'phone' && /\d/.test(form.slice(to))) return false;
  if (SAYS_NO.test(form) && question.includes('?') && !question.includes(detail)) return false;
  if (kind === 'age' && (STILL.test(before) || YET.test(form.slice(to)))) return false;
  return !(kind === 'town' && BESIDE.test(form.slice(to)));
}
