/** The plainest ways in which one says what one is called: first and last name together. */

import { namedAs } from '../../../gazetteer.ts';
import { allMatchesOf, matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { bothOf } from './family.ts';

const NAMES =
  /\b(?:je? ?m ?['’]? ?app?ell?e?|mon nom (?:complet )?(?:c ?['’]? ?est|c|est)|my (?:full )?name(?: is| ?['’]?s)|ich hei(?:ss|ß)e|me llamo|mi chiamo|me chamo|meu nome e|ik heet) ([a-z'’-]{2,} [a-z'’-]{2,})/g;
/** The same ways lead to all sorts of things that one is: here the first word must be a given name. */
const PERHAPS =
  /\b(?:moi c ?['’]? ?est|moi c|mon blaze c(?: ?['’]? ?est)?|i ?['’]? ?a?m called|this is|names|ich bin|soy|sono|eu sou [oa]?|ik ben) ([a-z'’-]{3,} [a-z'’-]{3,})/g;
/** What goes on with the sentence, and is no second name. */
const NO_NAME =
  / (?:et|and|und|mais|but|aber|pero|ma|mas|maar|en|je|jai|im|moi|toi|tu|you|ich|du|pas|not|nicht|no|non|comme|like|wie|como|come|als|what|from|de|to|in|by|lol|mdr|btw|with|what|whats|qui|who|because|since|pareil|frero|aussi|too|auch|speaking|here|ici|is|est|ist|was|has|for|the|his|her|your|our|ton|son|how|comment|quel|quelle|where|ou)$/;
/** What goes before a name, or says that it is none: « ich heiße nicht lena ». */
const NO_FIRST =
  /^(?:nicht|niet|pas|not|non|nur|just|juste|solo|gewoon|auch|ook|anche|aussi|tambien|tambem|eig|eigentlich|eigenlijk|kurz|wie|comme|como|come) /;

const IS = String.raw` ?(?:(?:c ?['’]? ?est|cst|est|c|is|ist|es|e|faccio|heet ik|heiss ich)\b|[:=])? ?`;
const FIRST = `(?:prenom|first(?: ?name|(?= ?:))|vorname|nombre|nome|voornaam)`;
const LAST = `(?:nom(?: de famille)?|last(?: ?name|(?= ?:))|surname|nachname|apellidos?|cognome|achternaam|sobrenome|apelido)`;
const WORD = `([a-z'’-]{2,24})`;
const AND = String.raw`[ ,;./\n]{1,3}(?:(?:et|and|und|y|e|en) )?(?:(?:mon|my|mein|mi|il mio|o meu|mijn|de|di|van|mit|met) )?`;
/** Whose name it is, where it is not the writer's. */
const OTHERS = String.raw`(?<!\b(?:son|sa|his|her|their|ton|your|votre|leur|sein|ihr|dein|su|tu|suo|tuo|seu|teu|zijn|haar|jouw|quel) )`;
/** Filled in as in a form: « nom : leroux prénom : gabin ». */
const FIELDS = [
  new RegExp(String.raw`${OTHERS}\b${FIRST}${IS}${WORD}${AND}${LAST}${IS}${WORD}`, 'dg'),
  new RegExp(String.raw`${OTHERS}\b${LAST}${IS}${WORD}${AND}${FIRST}${IS}${WORD}`, 'dg'),
];
/** What stands where a field is left empty. */
const NO_FIELD = new RegExp(
  `^(?:${FIRST}|${LAST}|c|est|is|ist|et|and|mon|my|de|ou|or|und|age|date|ville|city|stp|svp|ok|secret|geheim|secreto|segreto|segredo|inconnu|unknown)$`,
);

/** Where a form says its writer's first and last name outright. */
export const namesIn = (form: string): Place[] =>
  matchesOf(form, NAMES)
    .filter(([, name = '']) => !NO_NAME.test(name) && !NO_FIRST.test(name))
    .map(behind);

/** Where what one says one is begins with a given name. */
export const namesPerhapsIn = (form: string): Place[] =>
  matchesOf(form, PERHAPS)
    .filter(
      ([, name = '']) => !NO_NAME.test(name) && namedAs(name.split(' ')[0] ?? '').includes('given-name'),
    )
    .map(behind);

/** Where a form has both names in fields of their own. */
export const nameFieldsIn = (form: string): Place[] =>
  allMatchesOf(form, FIELDS)
    .filter(([, one = '', other = '']) => !NO_FIELD.test(one) && !NO_FIELD.test(other))
    .map(bothOf);
