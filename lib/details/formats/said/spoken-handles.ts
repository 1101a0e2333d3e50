/** An account as one reads it out: « insta: mila barra baja risa punto 09 », "snap is mila underscore giggle". */
import { matchesOf } from '../matches.ts';
import { APP } from './accounts.ts';
import { behind, type Place } from './behind.ts';

const LINE =
  '(?:under ?score|underline|underscore|unterstrich|guion bajo|barra baja|barrabaja|trattino basso|tiret (?:du )?(?:bas|8)|laag streepje|liggend streepje|lage streep)';
const DOT = '(?:dot|punkt|punto|ponto|punt|point)';
const PART = '[a-z0-9_.]{1,20}';
/** Nothing but what leads from the app to the account. */
const LEADS = String.raw`(?:(?: ?['’]?s| is| ist| es| e| c| c ?['’]? ?est| heisst| heet| als| como| come| name| nick| user(?:name)?| dann| und| und dann)\b| ?[:=]){0,3}`;
const SPOKEN = [
  new RegExp(
    String.raw`\b${APP}\b[^.!?\n]{0,16}?[ :](${PART} ?${LINE} ?${PART}(?: (?:${LINE}|${DOT}) ${PART}){0,3})`,
    'g',
  ),
  new RegExp(
    String.raw`\b${APP}${LEADS} (${PART} ${DOT} ${PART}(?: (?:${LINE}|${DOT}) ${PART}){0,3})(?= ?(?:$|[,!?)\n]|(?:all|alles|todo|tutto|tudo|tout)\b))`,
    'g',
  ),
];
/** Behind the app such is said of somebody else's, or of none. */
const NOT_OWN = /\b(?:his|her|your|ur|ton|son|sa|ta|dein|sein|ihr|tu|su|tuo|suo|teu|seu|jouw|zijn|haar) $/;

/** Where a message reads out an account with its app. */
export const handlesSpokenIn = (form: string): Place[] =>
  SPOKEN.flatMap((pattern) => matchesOf(form, pattern))
    .filter(({ index }) => !NOT_OWN.test(form.slice(Math.max(0, index - 8), index)))
    .map(behind);
