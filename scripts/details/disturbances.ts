/**
 * Other ways to write a message that change nothing in what it tells: typing mistakes, what stands round it, the letters it is
 * written in, and one sentence sent as two.
 */
import { fnvOf } from '#lib/text/fnv.ts';
import { randomFrom } from '../fit-details/random.ts';

export interface Disturbed {
  text: string;
  /** What was sent right before it, where it is sent in pieces. */
  before?: string;
}

interface Disturbance {
  name: string;
  /**
   * @param isMistyped which words of the text a typing mistake may stand in
   * @param pick a number below `of`, the same for the same text
   * @returns undefined where there is nothing to disturb
   */
  disturb(
    text: string,
    isMistyped: (word: string) => boolean,
    pick: (of: number) => number,
  ): Disturbed | undefined;
}

/** Right of each letter on a QWERTY keyboard. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const neighbour = (letter: string): string => {
  const row = ROWS.find((one) => one.includes(letter)) ?? letter;
  const at = row.indexOf(letter);
  return row[at + 1] ?? row[at - 1] ?? letter;
};
const MISTAKES: Record<string, (word: string, pick: (of: number) => number) => string> = {
  'two letters swapped': (word, pick) => {
    const at = 1 + pick(word.length - 2);
    return `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
  },
  'one left out': (word, pick) => {
    const at = 1 + pick(word.length - 1);
    return word.slice(0, at) + word.slice(at + 1);
  },
  'one twice': (word, pick) => {
    const at = pick(word.length);
    return word.slice(0, at) + word.charAt(at) + word.slice(at);
  },
  'the one beside it': (word, pick) => {
    const at = pick(word.length);
    return word.slice(0, at) + neighbour(word.charAt(at)) + word.slice(at + 1);
  },
};

const WORD = /^\p{Ll}{4,}$/u;

/** The same in one word of those that may be mistyped. */
const mistyped =
  (make: (word: string, pick: (of: number) => number) => string): Disturbance['disturb'] =>
  (text, isMistyped, pick) => {
    const words = text.split(' ');
    const may = words.flatMap((word, at) => (WORD.test(word) && isMistyped(word) ? [at] : []));
    const chosen = may[pick(may.length)];
    if (chosen === undefined) return undefined;
    return { text: words.map((word, at) => (at === chosen ? make(word, pick) : word)).join(' ') };
  };

/** Letters of another alphabet or font for `a` to `z` and `A` to `Z`, without their accents. */
const inLetters = (small: number, capital: number) => (text: string) =>
  [...text.normalize('NFD').replace(/\p{M}/gu, '')]
    .map((char) => {
      if (/[a-z]/.test(char)) return String.fromCodePoint(small + char.charCodeAt(0) - 97);
      return /[A-Z]/.test(char) ? String.fromCodePoint(capital + char.charCodeAt(0) - 65) : char;
    })
    .join('');

const FIGURES: Record<string, string> = { e: '3', o: '0', i: '1', a: '4', s: '5' };
const CYRILLIC: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у' };
const withSigns = (signs: Record<string, string>) => (text: string) =>
  text.replace(/[a-z]/g, (one) => signs[one] ?? one);
const byWord = (between: string) => (text: string) =>
  text
    .split(' ')
    .map((word) => [...word].join(between))
    .join(between === ' ' ? '   ' : ' ');
const withoutStop = (text: string) => text.replace(/\.$/, '');

const WRITTEN: Record<string, (text: string) => string> = {
  'in capitals': (text) => text.toUpperCase(),
  'without accents': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  'wide gaps': (text) => text.replaceAll(' ', '  '),
  'a word a line': (text) => text.replaceAll(' ', '\n'),
  'a face before': (text) => `🥺 ${text}`,
  'faces behind': (text) => `${withoutStop(text)} 😂😂`,
  'a heart behind': (text) => `${text} <3`,
  'three stops': (text) => `${withoutStop(text)}...`,
  'marks of exclamation': (text) => `${withoutStop(text)}!!!`,
  'a tilde': (text) => `${withoutStop(text)}~`,
  'a laugh behind': (text) => `${withoutStop(text)} haha`,
  'a hum before': (text) => `hmm ${text}`,
  'said to somebody': (text) => `@kev77 ${text}`,
  'in brackets': (text) => `(${text})`,
  'in bold letters': inLetters(0x1d41a, 0x1d400),
  'in wide letters': inLetters(0xff41, 0xff21),
  'with Cyrillic ones': withSigns(CYRILLIC),
  'with figures': withSigns(FIGURES),
  'letters apart': byWord(' '),
  'letters with dots': byWord('.'),
  'unseen signs': (text) => [...text].join('\u200b'),
};

/** Cut at a blank. */
const inTwo: Disturbance['disturb'] = (text, _, pick) => {
  const words = text.split(' ');
  if (words.length < 4) return undefined;
  const at = 1 + pick(words.length - 1);
  return { before: words.slice(0, at).join(' '), text: words.slice(at).join(' ') };
};

export const DISTURBANCES: readonly Disturbance[] = [
  ...Object.entries(MISTAKES).map(([name, make]) => ({ name, disturb: mistyped(make) })),
  { name: 'in two messages', disturb: inTwo },
  ...Object.entries(WRITTEN).map(([name, make]) => ({
    name,
    disturb: (text: string) => ({ text: make(text) }),
  })),
];

/** Numbers that depend on a text alone. */
export function pickerOf(text: string): (of: number) => number {
  const random = randomFrom(fnvOf(text));
  return (of) => Math.floor(random() * of);
}
