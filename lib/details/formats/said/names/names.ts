/** First and last name as one fills them in, each behind what it is. */

import { allMatchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { bothOf } from './family.ts';

const IS = String.raw` ?(?: ?(?:c ?['’]? ?est|cst|est|c|is|ist|es|e|faccio|heet ik|heiss ich)\b|[:=]){0,2} ?`;
const FIRST = `(?:prenom|first(?: ?name|(?= ?:))|vorname|nombre|nome|voornaam)`;
const LAST = `(?:nom(?: de famille)?|last(?: ?name|(?= ?:))|surname|nachname|apellidos?|cognome|achternaam|sobrenomes?|apelidos?)`;
const WORD = `([a-z'’-]{2,24})`;
const AND = String.raw`[ ,;./\n]{1,3}(?:(?:et|and|und|y|e|en) )?(?:(?:mon|my|mein|mi|il mio|o meu|mijn|de|di|van|mit|met|le) )?`;
/** Whose name it is, where it is not the writer's. */
const OTHERS = String.raw`(?<!\b(?:son|sa|his|her|their|ton|your|votre|leur|sein|ihr|dein|su|tu|suo|tuo|seu|teu|zijn|haar|jouw|quel) )`;
/** Filled in as in a form: « nom : leroux prénom : gabin ». */
const FIELDS = [
  new RegExp(String.raw`${OTHERS}\b${FIRST}${IS}${WORD}${AND}${LAST}${IS}${WORD}`, 'dg'),
  new RegExp(String.raw`${OTHERS}\b${LAST}${IS}${WORD}${AND}${FIRST}${IS}${WORD}`, 'dg'),
];

/** What it is stands behind each: « rayan mon prénom et oukaci le nom », "karim's my first name, benson my last". */
const MINE = String.raw`(?: ?['’] ?s| is| c ?['’]? ?est| c| est| ist| es| e)? (?:my|mon|the|le|mein|der|mi|el|il mio|o meu|mijn)`;
const BEHIND = [
  new RegExp(
    String.raw`(?<![a-z'’-])${WORD}${MINE} ${FIRST}(?:,| (?:et|and|n|und|y|e|en))? ${WORD}${MINE} ${LAST.replace(' ?name|', ' ?name|(?= ?(?:$|[,.!]))|')}(?![a-z])`,
    'dg',
  ),
];

/** Where a form has both names in fields of their own. */
export const nameFieldsIn = (form: string): Place[] =>
  [...allMatchesOf(form, FIELDS), ...allMatchesOf(form, BEHIND)].map(bothOf);
