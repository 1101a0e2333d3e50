/** Both names in an answer to who asks for both, in any order: « nom prénom ? » – « trocquart maelle ». */
import { isWord } from '../../../lexicon.ts';
import type { Message } from '../../../types.ts';
import { matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { isFirstName, isLastName } from './family.ts';

const AND = String.raw`(?: ?(?:and|n|et|und|y|e|en|[&+/,-]) ?| )`;
/** Whose they are does not follow. */
const NOT_OF = '(?! (?:of|for|de|d|du|del|della|von|vom|van|di|da|do) )';
const ASKED = new RegExp(
  String.raw`\b(?:(?:first|1st)(?: name)?${AND}(?:last|surname|2nd)(?= ?(?:names?\b${NOT_OF}|[?!.]*$|pl[sz]|please))|(?:last|surname)(?: name)?${AND}first(?= ?(?:names?\b${NOT_OF}|[?!.]*$|pl[sz]|please))|name${AND}surname|nom${AND}prenom|prenom${AND}nom|vor ?-?${AND}?nachname|nach ?-?${AND}?vorname|vorname${AND}nachname|nombre${AND}apellidos?|apellidos?${AND}nombre|nome${AND}(?:cognome|sobrenome)|cognome${AND}nome|voor ?-?${AND}?achternaam)\b${NOT_OF}`,
);
/** Somebody else's. */
const OF_OTHERS =
  /\b(?:his|her|their|mates?|friends?|teachers?|son|sa|leur|prof|pote|copine?|sein|ihr|lehrer|su|suo|sua|zijn|haar|dele|dela)\b/;
const ANSWER =
  /^(?:(?:its|it ?['’] ?s|c|c ?['’]? ?est|ist|es|e|ok|oh)[ ,:]{1,2})?([a-z][a-z'’-]{2,17},? [a-z][a-z'’-]{2,17}(?: [a-z][a-z'’-]{2,17})?)(?: (?:lol|mdr|haha|x|btw|ok))?[ .!]*$/g;
const REFUSES =
  /^(?:no|nope|never|not|ask|guess|why|non?|nan|jamais|devine|nein|nie|niemals|vergiss|rate?|nunca|jamas|adivina|mai|indovina|nee|nooit|vergeet|raad|nao|adivinha)\b/;
/** Longest question, in characters. */
const LONGEST = 80;

const mayBeName = (word: string): boolean => isFirstName(word) || (!isWord(word) && isLastName(word));

/** Where an answer to a question for both names has both, and nothing else. */
export function namesBothAskedIn(form: string, { heard }: Message): Place[] {
  const asked = heard[0]?.form.text ?? '';
  if (asked === '' || asked.length > LONGEST || !ASKED.test(asked) || OF_OTHERS.test(asked)) return [];
  if (REFUSES.test(form)) return [];
  return matchesOf(form, ANSWER)
    .map(behind)
    .filter(({ from, to }) => form.slice(from, to).split(/,? /).every(mayBeName));
}
