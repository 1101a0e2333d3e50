/** Cases: files of JSON, a message a line, with every detail that it tells. A file's name says what they are about, and their language. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { DetailKind } from '#lib/details/types.ts';
import type { Said } from './conversations.ts';
import { type Before, turnsOf } from './turns.ts';

export const CASES = resolve(import.meta.dirname, '../../tests/unit/details/cases');
/** Cases that are neither learned from nor read by anybody who improves the tagger: once read, they move up. */
export const UNREAD = join(CASES, 'unread');
/** Messages, and others that look like them, unread as well. */
export const ALIKE = join(UNREAD, 'alike');
/** Longer ones, in which a detail stands far from what says whose it is, and answers in unusual words; unread as well. */
export const HARDER = join(UNREAD, 'harder');
/** As they are typed on a phone, in haste, by four hands. */
export const TYPED = join(CASES, 'typed');
/** More of those, by three other hands; unread as well. */
export const UNREAD_TYPED = join(UNREAD, 'typed');
/** Ordinary messages of grown-ups: small talk, SMS and rooms about Linux, by three hands, a fifth of which tell something; unread as well. */
export const GROWN_UPS = join(UNREAD, 'grown-ups');
/** What looks like telling and mostly is none (word plays, roles, games, quotes, answers that say nothing), by two hands; unread as well. */
export const UNREAD_TEMPTING = join(UNREAD, 'tempting');
/** The plainest ones that teens write (everyday.ts); unread as well. */
export const EVERYDAY = join(UNREAD, 'everyday');

interface Line {
  lang?: string;
  text: string;
  before?: Before;
  expect: { kind: DetailKind; part: string }[];
}

/** The values of a file of JSON, a line each. */
export const lines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);

/** The cases of a folder's files. */
export function casesUnder(folder: string): Said[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => casesIn(join(folder, name)));
}

/** The cases of a file. */
export function casesIn(file: string): Said[] {
  const [about = '', language = ''] = basename(file).split('.');
  return (lines(file) as Line[]).map(({ lang, text, before, expect }) => ({
    language: lang ?? language,
    text,
    turns: turnsOf(before),
    expect,
    isTalk: about === 'ordinary',
  }));
}
