/** A message that goes on with the one before it: « jhabite », « a », « dunkerque ». They are read as the one that they are. */
import { formOf } from '#lib/text/form.ts';
import {
  DUTCH,
  ENGLISH,
  FRENCH,
  GERMAN,
  ITALIAN,
  PORTUGUESE,
  SPANISH,
} from '../formats/said/addresses/streets.ts';
import type { Turn } from '../types.ts';
import { isTown } from '../words/gazetteer.ts';
import { CLOSED, goesOn } from './unfinished.ts';

/** Messages in a row that may be one, and characters of each. */
const MOST = 4;
const LONGEST = 28;
/** The same where each is known to go on: a word may be sent letter by letter. */
const MOST_KNOWN = 12;
const LONGEST_KNOWN = 160;
const ROMANCE = [FRENCH, SPANISH, ITALIAN, PORTUGUESE].join('|');
/** What an address goes on from: a house's number, a street whose name is missing. */
const OPEN = new RegExp(
  String.raw`(?:^|[ ,])(?:\d{1,4}(?: ?bis| ?ter| ?[a-d])?|aus|uit|op|outside|live|${ROMANCE})$`,
);
/** What only ends an address. */
const ENDS_STREET = new RegExp(`^(?:${ENGLISH})\\b`);
const STREET_BEFORE = new RegExp(
  String.raw`(?:^|[ ,])(?:${ROMANCE}) [a-z' -]{3,}$|(?:${GERMAN}|${DUTCH}|(?:[a-z]{3,} )(?:${ENGLISH}))$`,
);
const NUMBER = /^(?:n°|numero|number|nummer|no\.?)? ?\d{1,4} ?(?:bis|ter|[a-d])?\b/;
const WORD = /^[a-z]{2,}$/;

/** A message read with those that it goes on with. */
export interface Joined {
  text: string;
  /** Where the message itself begins in it. */
  at: number;
  /** How many messages stand before it in the text. */
  pieces: number;
}

/** A message with those before it that are known to go on with it, as they are no sentence without it. */
export function continued(text: string, turns: readonly Turn[]): Joined {
  let whole = text;
  let pieces = 0;
  let piece = '';
  for (; pieces < MOST_KNOWN; pieces++) {
    const turn = turns.at(-1 - pieces);
    if (turn?.from !== 'me' || turn.text.length + whole.length > LONGEST_KNOWN) break;
    piece ||= formOf(text).text.trim();
    const before = formOf(turn.text).text.trim();
    if (!goesOn(before, piece)) break;
    whole = `${turn.text} ${whole}`;
    piece = before;
  }
  return { text: whole, at: whole.length - text.length, pieces };
}

/** What the child has sent right before, without an answer in between, newest last. */
function runBefore(turns: readonly Turn[]): string[] {
  const run: string[] = [];
  for (const { from, text } of turns.slice(-MOST).reverse()) {
    if (from === 'other' || text.length > LONGEST || CLOSED.test(text)) break;
    run.unshift(text.trim());
  }
  return run;
}

/** The whole of which a message may be the last piece of a place; undefined where what stands before needs no more. */
export function joined(text: string, turns: readonly Turn[]): Joined | undefined {
  if (turns.at(-1)?.from !== 'me' || text.length > LONGEST || text.includes('?')) return undefined;
  const run = runBefore(turns);
  const last = formOf(run.at(-1) ?? '').text;
  if (last === '') return undefined;
  const piece = formOf(text).text.trim();
  const head = run.join(' ');
  const before = formOf(head).text;
  // A word in two halves: "sun", "derland".
  if (WORD.test(last) && WORD.test(piece) && isTown(last + piece) && !isTown(last))
    return { text: head + text.trim(), at: head.length, pieces: run.length };
  return OPEN.test(last) ||
    goesOn(last, piece) ||
    ENDS_STREET.test(piece) ||
    (NUMBER.test(piece) && STREET_BEFORE.test(before))
    ? { text: `${head} ${text.trim()}`, at: head.length + 1, pieces: run.length }
    : undefined;
}
