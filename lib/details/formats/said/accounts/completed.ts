/** The rest of an account that was begun in the message before: "then 77 at the end", « le reste c _gris ». */
import type { Message } from '../../../types.ts';
import { isWord } from '../../../words/lexicon.ts';
import { allMatchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { APP } from './accounts.ts';
import { DOT, LINE } from './spoken.ts';

/** An account of one's own has been told, or begun. */
const BEGUN = new RegExp(
  String.raw`\b(?:my|mon|mein|meine|mi|il mio|o meu|meu|mijn) (?:user(?:name)? on |pseudo sur )?${APP}(?: ?['’]?s| (?:its?|it ?['’]s|is|c ?['’]? ?est|c|est|ist|es|e)\b| ?[:=]| (?:starts with|begins with|commence par|empieza (?:por|con)|inizia con|comeca com|fangt an mit|begint met)) ?@?([a-z0-9_.-]+)`,
);
/** What else one says of an account. */
const NO_HANDLE =
  /^(?:private|prive|privato|privado|public|broken|down|dead|empty|banned|hacked|deleted|gone|full|open|closed|better|busted|boring|blocked|acting|lagging|being|messed|going|just|literally|still|always|never|under|with|like|that|this|nice|cool|mort|casse|bloque|supprime|nul|vide|pour|plus|kaputt|gesperrt|weg|roto|morto|peinlich|hasslich|lacherlich|scheiss|embarass|embarrass|cringe|ridicul|horribl|verguenz|lelijk)/;
const PART = '([a-z0-9_.-]{1,24})';
const ENDS =
  '(?:at the end|on the end|after|a la fin|apres|al final|alla fine|am ende|hinten dran|no fim|no final|aan het (?:eind|einde)|achteraan)';
/** Said of what is one word. */
const TOGETHER =
  '(?:todo junto|todo pegado|tutto attaccato|tudo junto|tout attache|tout colle|en un mot|all one word|all together|no spaces?|sans espaces?|alles zusammen|zusammengeschrieben|aan elkaar)';
const RESTS = [
  `^(?:(?:and|then|et|puis|y|e|und|dann|en|poi|luego|plus) ){0,2}${PART} (?:${ENDS}|${TOGETHER})[ .!]{0,3}(?:lol|mdr|x)?$`,
  `^(?:and |et |y |e |und |en )?(?:the (?:end|rest|last)(?: (?:bit|part))?|la fin|le reste|el final|el resto|la fine|il resto|das ende|der rest|o fim|o resto|de rest|het eind) ?(?: is|['’]?s|c|c ?['’]? ?est|es|e|ist)? ?:? ?${PART}$`,
  `^(?:(?:and|then|et|puis|apres|y|e|ed|und|dann|en|dan|poi|luego|despues|depois|plus) ){0,3}(?:${LINE}|${DOT}) ?${PART}$`,
].map((pattern) => new RegExp(pattern, 'g'));

/** Where a message ends the account that the one before it began. */
export function handlesCompletedIn(form: string, { before }: Message): Place[] {
  const [last] = before;
  const begun = BEGUN.exec(last?.form.text ?? '')?.[1];
  if (begun === undefined || NO_HANDLE.test(begun)) return [];
  return allMatchesOf(form, RESTS)
    .filter(([, part = '']) => /[\d_]/.test(part) || (part.length > 3 && !isWord(part)))
    .map(behind);
}
