/** A message in tokens: what says when or where, and what is known of the other words, clause by clause. */
import { partFor, wordsFor } from '#lib/languages/meeting-grammar.ts';
import type { Word } from '#lib/text/form.ts';
import type { Message } from '../../types.ts';
import { hereAt, type Languages, languagesOf, lexiconOf, speaks } from '../lexicon.ts';
import { whenAt } from '../when.ts';
import { whereAt } from '../where.ts';

const WORDS = lexiconOf([
  'filler',
  'i',
  'you',
  'we',
  'object',
  'see',
  'hand',
  'meeting',
  'come',
  'arrive',
  'be',
  'there',
  'activity',
  'propose',
  'pair',
  'jointly',
  'agree',
  'no',
  'not',
  'online',
  'appointment',
  'third',
  'past',
  'vague',
  'fiction',
  'have',
  'aside',
  'article',
  'locative',
  'event',
]);
export const { bit } = WORDS;
export const PRONOUNS = bit.i | bit.you | bit.we | bit.object;
/** A preposition and figures. */
const BARE = /^[a-z@]+ \d{1,4}$/;
/** Before a number it is the number of something. */
const NUMBERED = wordsFor('numbered', 'gates');
/** French writes “j’” and the verb as one. */
const GLUED = /^j(?![aeiou])[a-z]{4,}$/;
/** Ends a clause. */
const ENDS = /[.!?;\n,\u2022]/;

/** Before "but" and "because" is another thing than behind. */
const BREAKS = wordsFor('breaks');
const AND = wordsFor('and');
/** A stretch of a message that says when or where. */
export interface Slot {
  first: number;
  next: number;
  sort: 'time' | 'day' | 'number' | 'place' | 'bare' | 'loose';
  /** A time in bare figures: "at 22". */
  digits?: boolean;
}

export interface Token {
  classes: number;
  first: number;
  next: number;
  /** Which clause it stands in. */
  clause: number;
  slot: Slot | null;
}

/** The tokens of a message, in order. */
export function tokensOf(message: Message, words: readonly Word[]): Token[] {
  const tokens: Token[] = [];
  const form = message.form.text;
  const languages = languagesOf(words);
  const broken = (at: number) => {
    const [to, from] = [words[at - 1]?.to ?? 0, words[at]?.from ?? 0];
    // Most words are parted by one space, which needs no looking at.
    if (from - to === 1 && form[to] === ' ') return false;
    const gap = form.slice(to, from);
    // "10.30" is one thing.
    return ENDS.test(gap) && !(gap === '.' && /^\d{2}$/.test(words[at]?.text ?? ''));
  };
  // "Half six at the pier and don't be late".
  const goesOn = (at: number) =>
    AND.has(words[at]?.text ?? '') &&
    !whenAt(words, form, at + 1, languages) &&
    !whereAt(message, words, at + 1, languages);
  let clause = 0;
  // No phrase goes on behind the end of a clause.
  let end = 0;
  let within = words;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    if (at > 0 && (broken(at) || BREAKS.has(word.text) || (tokens.at(-1)?.slot && goesOn(at)))) clause += 1;
    if (at >= end) {
      end = at + 1;
      while (end < words.length && !broken(end)) end += 1;
      within = words.slice(0, end);
    }
    const { classes, length } = hereAt(WORDS, within, at, languages, PRONOUNS);
    if (
      (classes & bit.aside) !== 0 &&
      !is(tokens.at(-1), PRONOUNS) &&
      tokens.some(({ slot }) => slot !== null)
    ) {
      tokens.push({ classes: bit.aside, first: at, next: end, clause: ++clause, slot: null });
      at = end;
      continue;
    }
    const when = dictated(message, word) ? null : whenAt(words, form, at, languages);
    const where = when && when.sort !== 'number' ? null : whereAt(message, words, at, languages);
    const slot = where?.sort === 'loose' ? (when ?? where) : (where ?? when);
    if (slot && !(slot.sort === 'loose' && length > 1)) {
      tokens.push({
        classes,
        first: at,
        next: slot.next,
        clause,
        slot: { first: at, ...slot, digits: BARE.test(form.slice(word.from, words[slot.next - 1]?.to)) },
      });
      at = slot.next;
      continue;
    }
    // "come to yours": the place is no part of the coming.
    let next = at + 1;
    while (next < at + length && !placed(message, words, next, languages)) next += 1;
    // « jramène »: the pronoun is glued to what is not known.
    const glued = classes === 0 && GLUED.test(word.text) && !speaks(word.text);
    tokens.push({ classes: glued ? bit.i : classes, first: at, next, clause, slot: null });
    at = next;
  }
  return tokens.map((token, at) =>
    token.slot ? { ...token, slot: timed(words, tokens, token, at) } : token,
  );
}

/** Part of a number that is no hour: a telephone number, a code. */
const dictated = ({ digits }: Message, { from, to }: Word): boolean =>
  digits.some((run) => run.digits.length >= DICTATED && run.from <= from && run.to >= to);
const DICTATED = 6;

/** "5 by the fountain", "sat 3": a number beside a place or a day is a time; "at 22 High Street" is none. */
function timed(
  words: readonly Word[],
  tokens: readonly Token[],
  { slot, clause }: Token,
  at: number,
): Slot | null {
  if (!slot) return null;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const numbered = NUMBERED.has(words[(tokens[at]?.first ?? 0) - 1]?.text ?? '');
  if (slot.sort === 'time' && slot.digits && after?.slot?.sort === 'bare') return null;
  if (slot.sort !== 'number' || numbered) return slot.sort === 'time' && numbered ? null : slot;
  const alone = before?.clause !== clause && after?.clause !== clause;
  const street = before?.slot?.sort === 'place' && STREET.test(textOf(words, before));
  const day = [before, after].some(
    (one) =>
      (one?.slot?.sort === 'day' && (alone || one.clause === clause)) ||
      (one?.slot?.sort === 'place' && one.clause === clause && !street),
  );
  return day ? { ...slot, sort: 'time' } : slot;
}

const textOf = (words: readonly Word[], { first, next }: Token) =>
  words
    .slice(first, next)
    .map(({ text }) => text)
    .join(' ');
/** A number behind these is a house's. */
const STREET = new RegExp(`(?:^| )(?:${partFor('street')})(?: |$)`);

function placed(message: Message, words: readonly Word[], at: number, languages: Languages): boolean {
  const where = whereAt(message, words, at, languages);
  return where !== null && where.sort === 'place' && where.next > at + 1;
}

/** True for a token of one of these classes that says neither when nor where. */
export const is = (token: Token | undefined, class_: number): boolean =>
  token !== undefined && token.slot === null && (token.classes & class_) !== 0;
