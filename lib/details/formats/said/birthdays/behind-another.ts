/** One's own birthday, told behind somebody else's: “my dads bday is 3 june and mine is the 4th”, « mijn zus is 5 mei jarig en ik 7 mei ». */
import type { Message } from '../../../types.ts';
import { allMatchesOf, holds } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { DATE, MONTH, NTH_DAY } from './days.ts';

const ME = '(?:mines?(?: is)?|im|moi(?: c)?|ich|yo|el mio|io|ik|eu)';
/** Behind it nothing else is done on that day. */
const END = String.raw`(?= ?(?:$|[,.!)]|(?:lol|haha|mdr|so|donc|also|dus|zelf)\b))`;
const AND_ME = [
  new RegExp(String.raw`(?:,|\b(?:and|et|und|y|e|en)) ${ME} (?:[a-z]{1,3} )?(${DATE}|${NTH_DAY})${END}`, 'g'),
];
const OF_BIRTH =
  /birth|b ?-?day|\bborn|\bnee?s?\b|anniv|geb|cumpl|gli anni|compl|jarig|faz anos|niver|nasc|naci/;
const HAS_MONTH = new RegExp(String.raw`\b${MONTH}(?![a-z])|\d[/.]\d`);

/** Where a form that tells another's birthday goes on with its writer's. */
export function birthdaysBehindIn(form: string, { heard }: Message): Place[] {
  if (!holds(form, HAS_MONTH) || ![form, heard[0]?.form.text ?? ''].some((one) => holds(one, OF_BIRTH)))
    return [];
  return allMatchesOf(form, AND_ME)
    .filter(({ index }) => holds(form.slice(0, index), HAS_MONTH))
    .map(behind);
}
