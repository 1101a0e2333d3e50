/**
 * One name where the other was told before, or is told beside it: "surname's dunfermley" after "its gracie", and the bare word
 * after « Clara comment ? ».
 */
import type { Message } from '../../../types.ts';
import { isWord } from '../../../words/lexicon.ts';
import { ASIDE_BEFORE, ASIDE_BEHIND, ASIDE_END } from '../asides.ts';
import type { Place } from '../behind.ts';
import {
  FILLED,
  FIRST_NAME,
  isDescribed,
  isFirstName,
  isLastName,
  isSaidLastName,
  LAST_NAME,
} from './family.ts';

const IS = String.raw`(?: ${FILLED}\b)?(?: ?['’]?s| ?(?:c ?['’]? ?est|cst|est|c|is|ist|es|e|son|sao|faccio)\b| ?[:=?])?(?: ${FILLED}\b)? ?`;
const MY =
  '(?:(?:et|and|und|y|e|en|puis) )?(?:(?:my|mon|le|mein|mis?|il mio|os? meus?|meu|mijn|mn|el|il|o|de|di|mit|van|het|der|met) )?';
const LAST =
  '(?:last ?name|surname|family name|2nd name|second name|nom(?: d(?:e |[^a-z]{1,3})famille)?|blase de famille|nachnamen?|apellidos?|cognome|achternaam|sobrenome|apelido|(?:o )?de familia|fam[il]+ienaam|familienname)';
const FIRST = '(?:first ?name|christian name|prenom|vorname|nombre|nome|voornaam|primeiro nome)';
const END = String.raw`(?= ?(?:$|[,.!)\n\u2022])| (?:(?:btw|lol|mdr|yes|mit|com|avec|with|comme|come|como|if|si|wenn|falls|se|als|voor|for|pour|fur|per|para|por|pra|so|haha|xd|pls|x)\b|(?:et|and|und|y|e|en) |[a-z]{4,16} ?[.!]*$))`;
const LAST_TOLD = new RegExp(`(?<=^|[,.!\\n] ?)${MY}${LAST}${IS}(${LAST_NAME})${END}`, 'd');
/** What it is like stands before it: « el apellido es raro, oyarzabal ». */
const LAST_DESCRIBED = new RegExp(
  `(?<=^|[,.!\\n] ?)${MY}${LAST}${IS}(?:[a-z]{2,6} )?[a-z]{3,12}[,:] (${LAST_NAME})${END}`,
  'd',
);
const FIRST_TOLD = new RegExp(`(?<=^|[,.!\\n] ?)${MY}${FIRST}${IS}(${FIRST_NAME})${END}`, 'd');

/** Said to be one's name, or what may be all sorts of things that one is. */
const CALLED =
  /\b(?:my (?:first ?)?name(?: ?['’]?s| is)|call me|je? ?m ?['’]? ?app?ell?e?|mon prenom (?:c|c ?['’]? ?est)|ich heiss?e|me llamo|mi chiamo|me chamo|chamo-? ?me|(?:ik )?heet|m(?:ein|ijn|n) na(?:me|am) is?t?) [a-z][a-z'’-]{2,17}\b/;
const SELF =
  /\b(?:i ?['’]? ?a?m|(?<=^)c(?: ?['’]? ?est)?|its|it ?['’]s|moi(?: c)?|moi c ?['’]? ?est|jsuis|je suis|bin(?: die| der)?|soy(?: el| la)?|sono(?: il| la)?|sou(?: so)?(?: [oa])?|(?:ik )?ben(?: de)?) ([a-z][a-z'’-]{1,17})\b/;
/** Nothing but a name. */
const ALONE = /^([a-z][a-z'’-]{2,17})(?: [a-z'’-]{3,17})?$/;
const LAST_OF_SELF = new RegExp(
  String.raw`\b(?:my|mon|mein|mi|il mio|o meu|meu|mijn) ${LAST}(?: ?['’]?s| ?(?:c ?['’]? ?est|cst|est|c|is|ist|es|e)| ?[:=]) ?(${LAST_NAME})|\b(?:me apellido|di cognome faccio|ich heisse mit nachnamen) (${LAST_NAME})`,
);
/** The other side asks for it; what a game or a street is called is no last name. */
const ASKS_LAST = new RegExp(
  String.raw`\b${LAST}\b(?! (?:d|du|de|des|sur|of|on|for|in|del|della|do|da|no|vom|von|van|op)\b)|\bund weiter\b|^en verder\b|\b(${FIRST_NAME}) (?:who|what|comment|quoi|(?:und )?wie|und weiter|en verder|(?:de )?(?:que|oq)(?: mas)?|come|di cosa|cosa|wat)\b ?(?:$|[?!]|lol|mdr|ha+h|j[aei]j|kk)`,
);
/** « Voor wat », "with what": nobody is called so. */
const LINKS =
  /^(?:voor|met|van|naar|over|door|for|with|from|about|pour|avec|sur|para|con|sobre|per|mit|von|fur|auf)$/;
const ASKS_FIRST = new RegExp(String.raw`\b${FIRST}\b`);
/** Somebody else's. */
const OF_OTHERS =
  /\b(?:his|her|their|teachers?|mates?|friends?|profs?|son|sa|leur|copain|copine|ami|sein|ihr|lehrer|su|suo|profe|dele|dela|zijn|haar)\b/;
const ANSWER = new RegExp(
  String.raw`^${ASIDE_BEFORE}(?:[^:,.?\n]{1,16}: |(?:its|it ?['’]s|c|c ?['’]? ?est|ist|es|e) )?(${LAST_NAME})(?: (?:mdr|ok))?${ASIDE_BEHIND}(?:${ASIDE_END}|(?: ?[,.!\u2022]| (?:with|avec|mit|con|com|met|like|comme|wie|como|come|yes|yeah|oui|ouais|ja|si|sim) )[^?\n]{0,40}$)`,
  'd',
);
/** The child is spoken to by the name: "whats ur surname emily", "hi jack! last name?" */
const SPOKEN_TO = new RegExp(
  String.raw`^(?:(?:hi|hey|ok|so|and|cool)[ ,]{1,2})*(${FIRST_NAME})\b|\b(?!name\b)(${FIRST_NAME})[ ?!.]*$`,
  'g',
);
const isSpokenTo = (question: string): boolean =>
  [...question.matchAll(SPOKEN_TO)].some(([, one, other]) => isFirstName(one ?? other ?? ''));

/** Where a message tells one of the writer's names when the other is known. */
export function namesCompletedIn(form: string, { before, heard }: Message): Place[] {
  if (before.length + heard.length === 0 || form.length > LONGEST) return [];
  const told = before.map((one) => one.form.text);
  const [question = ''] = heard.map((one) => one.form.text);
  const asked = OF_OTHERS.test(question) ? '' : question;
  const asksLast = ASKS_LAST.exec(asked);
  // Who was spoken of by their first name is somebody else: "i love olivia" – "olivia who?"
  const first = asksLast?.[1] ?? '';
  // « voor wat »: what asks so is no name, unless the writer told it as theirs.
  const isOne = first === '' || (isFirstName(first) && !LINKS.test(first));
  if (!isOne && !told.some((text) => text.includes(first))) return [];
  const knowsFirst =
    told.some(
      (text) => tellsFirst(text) || ((asksLast !== null || LAST_TOLD.test(form)) && perhapsFirst(text)),
    ) ||
    (asksLast !== null && first === '' && isSpokenTo(asked)) ||
    (isFirstName(first) && !told.some((text) => text.includes(first)));
  const knowsLast = told.some((text) => isLastName(lastIn(text)));
  const lasts = knowsFirst ? [LAST_TOLD, LAST_DESCRIBED, ...(asksLast ? [ANSWER] : [])] : [];
  const firsts = knowsLast ? [FIRST_TOLD, ...(ASKS_FIRST.test(asked) ? [ANSWER] : [])] : [];
  return [
    ...lasts.flatMap((pattern) => named(form, pattern, pattern === LAST_TOLD ? isSaidLastName : isLastName)),
    ...firsts.flatMap((pattern) => named(form, pattern, isFirstName)),
  ].slice(0, 1);
}
/** Whoever completes a name says little else. */
const LONGEST = 80;

const lastIn = (text: string): string => {
  const [, one, other] = LAST_OF_SELF.exec(text) ?? [];
  return one ?? other ?? LAST_TOLD.exec(text)?.[1] ?? '';
};

const tellsFirst = (text: string): boolean =>
  CALLED.test(text) ||
  [SELF, ALONE, FIRST_TOLD].some((pattern) => isFirstName(pattern.exec(text)?.[1] ?? ''));

/** Where the last name is asked for or told, what one said one is was the first, though nobody knows it as such: « sou a iara ». */
function perhapsFirst(text: string): boolean {
  const [said = '', name = ''] = SELF.exec(text) ?? [];
  return name !== '' && !isWord(name) && text.endsWith(said);
}

function named(form: string, pattern: RegExp, isName: (name: string) => boolean): Place[] {
  const match = pattern.exec(form);
  const [from, to] = match?.indices?.[1] ?? [0, 0];
  const name = match?.[1] ?? '';
  return match && isName(name) && !isDescribed(name) ? [{ from, to }] : [];
}
