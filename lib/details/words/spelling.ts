/**
 * A message with its typing mistakes put right: "ich wonhe in", « j'habtie à ». It is a form whose `span` leads back to what was
 * written. It is no disguise that is taken off (plain.ts): whoever mistypes hides nothing.
 */
import { fnvOf } from '#lib/text/fnv.ts';
import type { Form, Word } from '#lib/text/form.ts';
import { beginsNumber } from '#lib/text/numbers.ts';
import { type Edit, edited, formRead, type Letter, untouched } from '#lib/text/plain/traced.ts';
import { unbrokenAt } from '../spans/unbroken.ts';
import { isCommon } from './lexicon.ts';
import { noughtsIn } from './spelling/abroad.ts';
import { type Respelt, respelt, SHORTEST } from './spelling/respelt.ts';
import { inFull } from './spelling/short-forms.ts';
import { streetsIn } from './spelling/streets.ts';

const LETTERS = /^[a-z]+$/;
/** Shorter ones are too near one another, longer ones were not typed in one go. */
const LONGEST = 24;
/** A longer text was not typed in haste. */
const LONGEST_TEXT = 600;
/** Parts of a handle, a mail, a link or a key. */
const OF_KEYS = /[\d@_/\\#=&+]|\.[a-z]/;

/** A message with more unknown words is in another language, or in words of a few. */
const MOST_UNKNOWN = 3;

/** Letters of the longest short form. */
const LONGEST_FORM = 9;

/** Hashes of words that are near none, of this message and those before it: the words themselves are not kept. */
const nearNone = new Set<number>();
const MOST_KEPT = 16_000;

function found(word: string, hash: number): Respelt | null {
  if (nearNone.has(hash)) return null;
  const read = respelt(word);
  if (read === null) {
    if (nearNone.size >= MOST_KEPT) nearNone.clear();
    nearNone.add(hash);
  }
  return read;
}

const NO_STREETS: ReturnType<typeof streetsIn> = [];

const isUnknown = (word: string, hash: number): boolean =>
  word.length >= SHORTEST &&
  word.length <= LONGEST &&
  (nearNone.has(hash) || (!isCommon(hash) && LETTERS.test(word) && !beginsNumber(word)));

export interface Spelled {
  /** With what can hardly be anything but a mistake put right, and with what may be none as well; where there is nothing, as it was. */
  surely: Form;
  perhaps: Form;
}

/** @param words those of the form */
export function spelled(form: Form, words: readonly Word[], written: string): Spelled {
  const { text } = form;
  if (text.length > LONGEST_TEXT) return { surely: form, perhaps: form };
  const perhaps: Edit[] = [];
  const surely: Edit[] = [];
  const unknown: { word: Word; hash: number }[] = [];
  const hasFigure = /\d/.test(text);
  const streets = hasFigure ? streetsIn(text) : NO_STREETS;
  const inKey = ({ from, to }: Word) => OF_KEYS.test(text.slice(...unbrokenAt(text, [from, to])));
  if (hasFigure) for (const noughts of noughtsIn(text)) surely.push(editOf('+', noughts));
  for (const street of streets) perhaps.push(editOf(street.full, street));
  for (const word of words) {
    if (streets.some(({ from, to }) => from <= word.from && word.to <= to)) continue;
    const hash = fnvOf(word.text);
    // « 2 ds » is a class.
    const mayBeForm = word.text.length <= LONGEST_FORM && (word.text.length > 2 || word.to < text.length);
    const full = mayBeForm ? inFull(hash) : undefined;
    if (full !== undefined) {
      if (!inKey(word)) surely.push(editOf(full, word));
    } else if (isUnknown(word.text, hash)) unknown.push({ word, hash });
  }
  if (unknown.length <= MOST_UNKNOWN)
    for (const { word, hash } of unknown) {
      const read = found(word.text, hash);
      if (!read || inKey(word)) continue;
      const isSure = read.isSure && !isName(form, written, word.from, word.to);
      (isSure ? surely : perhaps).push(editOf(read.word, word));
    }
  if (surely.length === 0 && perhaps.length === 0) return { surely: form, perhaps: form };
  const inOrder = (edits: readonly Edit[]) => [...edits].sort((one, other) => one.from - other.from);
  const read = (edits: readonly Edit[]) =>
    edits.length === 0 ? form : formRead(form, edited(untouched(text), inOrder(edits)));
  const sure = read(surely);
  return { surely: sure, perhaps: perhaps.length === 0 ? sure : read([...surely, ...perhaps]) };
}

/** A capital within a sentence. */
function isName(form: Form, written: string, from: number, to: number): boolean {
  const at = form.original(from);
  const word = written.slice(at, form.original(to));
  return /^\p{Lu}\P{Lu}*$/u.test(word) && /[\p{L}\d,;]\s*$/u.test(written.slice(0, at));
}

const editOf = (word: string, { from, to }: Pick<Word, 'from' | 'to'>): Edit => ({
  from,
  to,
  letters: lettersOf(word, from, to),
});

/** The letters of a word in the place of others: the whole stands for the whole. */
const lettersOf = (word: string, from: number, to: number): Letter[] =>
  [...word].map((char, at) => [
    char,
    Math.min(from + at, to - 1),
    at === word.length - 1 ? to : Math.min(from + at + 1, to),
  ]);
