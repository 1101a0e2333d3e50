/** A birthday that is so lately over that its day is counted from today: « c'était mon anniv hier », "14 since saturday". */

import { askedBy } from '../../../asked.ts';
import type { Message } from '../../../types.ts';
import { holds } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { toldOf } from '../told.ts';
import { WEEKDAY } from '../weekdays.ts';
import { GEB } from './days.ts';
import { DONE, IN_YEARS, MY, NAME, NEXT_DAYS, NO_PARTY } from './near.ts';

/** Days that are counted back from today. */
export const LAST_DAYS =
  '(?:day before )?yesterday|(?:avant ?-?)?hier|(?:vor)?gestern|(?:ante ?)?ayer|(?:altro)?ieri|(?:ant)?e?ontem|(?:eer)?gister(?:en)?|\\w{1,5} days ago';
const LAST = `(${LAST_DAYS}|(?:[a-z]{2,8} )?${WEEKDAY})`;
/** Most say none of them, and need not be read further. */
const OF_BIRTH = /birth|b ?-?day|anniv|geb|cumple|comple|niver|jarig/;
const OF_SINCE = /\b(?:since|as of|depuis|seit|desde|da|sinds) /;
const WAS = '(?:was|wars?|etait|ct|fue|era|foi)';
const WAYS = [
  `${WAS} ${MY} ${NAME} ${LAST}\\b`,
  `${MY} ${NAME} (?:c ?['’]? ?)?${WAS} ${LAST}\\b`,
  `${LAST},? (?:it |c ?['’]? ?)?${WAS} ${MY} ${NAME}${NO_PARTY}`,
  `had my ${NAME} ${LAST}\\b`,
  `hatte (?:ich )?${LAST} ${GEB}${NO_PARTY}`,
  `${LAST} (?:hatte ich ${GEB}${NO_PARTY}|was ik jarig)`,
  `ik was ${LAST} jarig`,
  // Who says no more says it of themselves.
  String.raw`(?<=^)(${NEXT_DAYS}|${LAST_DAYS}) jarig(?= ?(?:$|[!,.]|woe|yes|jee|hoera))`,
].map((way) => new RegExp(String.raw`\b${way}`, 'g'));
/** So old since then: « 14 seit gestern ». */
const SINCE = [
  `^(${IN_YEARS} (?:since|as of|depuis|seit|desde|da|sinds) ${LAST})${DONE}`,
  `^((?:seit|sinds) ${LAST} ${IN_YEARS})${DONE}`,
].map((way) => new RegExp(way, 'g'));

/** Where it says that it was on a day so near. */
export const birthdaysLatelyIn = (form: string): Place[] => (holds(form, OF_BIRTH) ? toldOf(form, WAYS) : []);

/** Where it says since when its writer is so old, to nobody or to who has asked how old that is. */
export const birthdaysSinceIn = (form: string, { heard: [last] }: Message): Place[] => {
  const found = holds(form, OF_SINCE) ? toldOf(form, SINCE) : [];
  return found.length > 0 && (!last || askedBy([{ from: 'other', text: last.written }]).has('age'))
    ? found
    : [];
};
