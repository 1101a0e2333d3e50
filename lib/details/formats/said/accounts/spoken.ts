/** An account as one reads it out: « insta: mila barra baja risa punto 09 », "snap is mila underscore giggle". */
import type { Message } from '../../../types.ts';
import { NAMES_KEY } from '../../keys.ts';
import { isKeyAsked } from '../../keys-answered.ts';
import { allMatchesOf, matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { APP } from './accounts.ts';

/** How the signs in an account are read out. */
export const LINE =
  '(?:under ?score|underline|unterstrich|guion bajo|barra baja|barrabaja|trattino basso|tiret (?:du )?(?:bas|8)|laag streepje|liggend streepje|lage streep|hyphen)';
export const DOT = '(?:dot|punkt|punto|ponto|punt|point)';
const PART = '[a-z0-9_.]{1,20}';
/** Nothing but what leads from the app to the account. */
const LEADS = String.raw`(?:(?: ?['’]?s| is| ist| es| e| c| c ?['’]? ?est| heisst| heet| als| como| come| name| nick| user(?:name)?| dann| und| und dann)\b| ?[:=]){0,3}`;
const SPOKEN = [
  new RegExp(
    String.raw`\b${APP}\b[^.!?\n]{0,16}?[ :](${PART} ?${LINE} ?${PART}(?: (?:${LINE}|${DOT}) ${PART}){0,3})`,
    'g',
  ),
  new RegExp(
    String.raw`\b${APP}${LEADS} (${PART} ${DOT} ${PART}(?: (?:${LINE}|${DOT}) ${PART}){0,3})(?= ?(?:$|[,!?)\n\u2022]|(?:all|alles|todo|tutto|tudo|tout)\b))`,
    'g',
  ),
];
/** A line between two words is read out for nothing else: « suis moi, c mila tiret du bas rire ». */
const ALONE = new RegExp(
  String.raw`^(?:[a-z'’\u2022]{1,8}[ ,:]{1,2}){0,4}?(${PART} ?\b${LINE}\b ?${PART}(?: (?:${LINE}|${DOT}) ${PART}){0,3}(?: \d \d(?: \d){0,2})?)(?= ?(?:$|[,!?)\n\u2022]|(?:all|alles|todo|tutto|tudo|tout|add|lol|xd|haha)\b))`,
  'g',
);
/** Signs are talked about as well: "no underscore and no dots". */
const OF_SIGNS =
  /(?:^|\b)(?:no|not|without|with|sans|avec|un|une|ohne|mit|kein|sin|con|senza|sem|com|zonder|met|an?|the|il|le|el|o|het|een|and|et|und|y|e|en|or|ou|oder|of)(?: |$)/;
/** Behind the app such is said of somebody else's, or of none. */
const NOT_OWN = /\b(?:his|her|your|ur|ton|son|sa|ta|dein|sein|ihr|tu|su|tuo|suo|teu|seu|jouw|zijn|haar) $/;

/** What has just been asked for or announced may be a password, which is read out the same way. */
const isOfKeys = (message: Message): boolean =>
  isKeyAsked(message) ||
  NAMES_KEY.test(message.form.text) ||
  message.before.slice(0, 2).some(({ form }) => NAMES_KEY.test(form.text));

/** Where a message reads out an account with its app. */
export const handlesSpokenIn = (form: string): Place[] =>
  allMatchesOf(form, SPOKEN)
    .filter(
      ({ index, 1: name = '' }) =>
        !OF_SIGNS.test(name) && !NOT_OWN.test(form.slice(Math.max(0, index - 8), index)),
    )
    .map(behind);

/** Where a message is hardly more than an account that is read out, whatever the app. */
export const handlesReadOutIn = (form: string, message: Message): Place[] =>
  isOfKeys(message)
    ? []
    : matchesOf(form, ALONE)
        .filter(([, name = '']) => !OF_SIGNS.test(name))
        .map(behind);
