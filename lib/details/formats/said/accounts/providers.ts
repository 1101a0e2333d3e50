/** A mail told by its provider and the name there, « mon gmail c leafxx »: the rest of it is known. */
import { type Place, placesOf } from '../behind.ts';
import { isAccountsName } from './accounts.ts';

const PROVIDER =
  '(?:g-? ?mail|googlemail|outlook|hotmail|yahoo|icloud|proton(?:mail)?|gmx|web\\.de|laposte|libero|ziggo|sapo|aol)';
const NAME = '([a-z][a-z0-9._-]{3,30})';
const END = String.raw`(?= ?(?:$|[,!?)\n]|\. |(?:lol|haha|mdr|xd|and|et|und|y|e|en|if|si|wenn|se|als)\b))`;
const MY = '(?:my|mon|meine?|mi|(?:il )?mio|mijn|mn|(?:o )?meu)';
const IS = String.raw`(?: ?(?:is|['’]?s|ist|es|e|c ?['’]? ?est|cest|c|est|:|=))`;
const WAYS = [
  String.raw`(?<!\b(?:of|for|d[aeiou]l?|von|vom|van) )\b${MY} ${PROVIDER}(?: (?:address|adresse|account|compte|konto|cuenta|name|mail))?${IS} ${NAME}${END}`,
  String.raw`^${MY} ${PROVIDER} ${NAME}(?= ?[.!]*$)`,
].map((way) => new RegExp(way, 'g'));

/** Where a form tells one's own so. */
export const mailsOfProvidersIn = (form: string): Place[] =>
  placesOf(form, WAYS).filter(({ from, to }) => isAccountsName(form.slice(from, to)));
