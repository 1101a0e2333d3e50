/** An age to the half year: « 10 ans et demi », "thirteen and a half", „zwölfeinhalb“. */
import { askedBy } from '../../../asked.ts';
import type { Message } from '../../../types.ts';
import { type Place, placesOf } from '../behind.ts';
import { AGE } from './spoken-of.ts';

const WAYS = [
  new RegExp(
    `^(?:[a-z]{2,6} ){0,2}(${AGE}(?: ?(?:ans|an[yi]?os|anni|jahre|jaar|years?))?(?: ?(?:et demie?|and (?:a )?half|y medio|e mezzo|e meio|en een half|einhalb|1/2)|,5(?= ja)))(?= ?(?:$|[,!)]|years|yrs|ans|anni|an[iy]?os|ja[ah]|wbu|u\\b|et toi|mais|but|aber|pero|ma\\b|mas\\b|so\\b|lol|mdr|haha))`,
    'g',
  ),
];
/** Somebody or something else is so old. */
const OF_OTHERS = /^(?:[a-z]+ )?(?:is|est|ist|has?|hat|il|elle|ya|tem|tiene)\b|^(?:at|a|um|om|alle) /;

/** Where a form begins with such an age, and nothing else was asked for. */
export const agesToHalvesIn = (form: string, { heard: [last] }: Message): Place[] =>
  OF_OTHERS.test(form) || (last && !askedBy([{ from: 'other', text: last.written }]).has('age'))
    ? []
    : placesOf(form, WAYS);
