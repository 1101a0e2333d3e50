/**
 * In which shop one is with those with whom one lives or goes out: “me and dad are in tesco”, « en mercadona con mi padre ». Little is said of
 * oneself in it, so that the tagger hears nothing.
 */
import { holds } from '../../matches.ts';
import { type Place, placesOf } from '../behind.ts';
import { CHAINS, NOT_HERE } from './shops.ts';

const THEM =
  '(?:[a-z]{2,6} )?(?:m[uo]m|dad|fam|friends|mam(?:a|ma|an)|papa|madre|padres?|mere|pere|darons?|parents|mutter|vater|eltern|m[oa]eder|vader|pa|ma|mae|pai|pais|amig[oa]s|amici|potes)';
const WITH = '(?:con|mit|met|com|with|avec)';
const AT = "(?:in|at|a|en(?: el)?|al|all ?['’]|beim?|im|bij(?: de)?|in de|no|chez) ?";
const TOGETHER = [
  // “Me and mum are in”, « moi et ma mère on est à »
  String.raw`^(?:me|moi) (?:and|n|et) [a-z]{1,10}(?: [a-z]{3,8})? (?:are|r|on est) ${AT}(${CHAINS})`,
  // “Im with my mum in”, « on est avec mon père à »
  String.raw`^(?:i ?['’]? ?m|on est|jsuis) ${WITH} ${THEM} ${AT}(${CHAINS})`,
  // « En mercadona con mi padre »
  String.raw`^${AT}(${CHAINS}) ${WITH} ${THEM}`,
].map((way) => new RegExp(String.raw`${way}(?![a-z&])`, 'g'));
/** Most messages hold none of it. */
const MAY_BE = / (?:con|mit|met|com|with|avec|are|r|est) /;
const NEVER = /\b(?:mai|never|jamais|nie|nunca|nooit)\b/;

/** Where a form says so, and not of once or of others. */
export function shopsTogetherIn(form: string): Place[] {
  if (!holds(form, MAY_BE)) return [];
  const found = placesOf(form, TOGETHER);
  return found.length > 0 && (NOT_HERE.test(form) || NEVER.test(form)) ? [] : found;
}
