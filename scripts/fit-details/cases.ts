/** The cases that the tagger learns from, and those that it is measured on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DetailKind, Turn } from '#lib/details/types.ts';
import type { Case } from './example.ts';

export interface Labelled extends Case {
  language: string;
  about: DetailKind;
}

const CASES = resolve(import.meta.dirname, '../../tests/unit/details/cases');
/** Written to be learned from; those under cases/ are the older ones. */
const CORPUS = resolve(import.meta.dirname, '../../corpus/details');

interface Line {
  about?: DetailKind;
  lang?: string;
  text: string;
  before?: (string | { other: string })[];
  expect: { kind: DetailKind; part: string }[];
}

function read(folder: string): Labelled[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const [kind = '', language = ''] = name.split('.');
      return readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const { about, lang, text, before, expect } = JSON.parse(line) as Line;
          const turns = (before ?? []).map(
            (turn): Turn =>
              typeof turn === 'string' ? { from: 'me', text: turn } : { from: 'other', text: turn.other },
          );
          return { about: about ?? (kind as DetailKind), language: lang ?? language, text, turns, expect };
        });
    });
}

/** A text this short, in characters, may well be written twice. */
const SHORT = 20;

/** Every case that may be learned from, each once, and none that is measured on. */
export function casesToLearn(): Labelled[] {
  const measured = new Set(casesUnread().map(({ text }) => text.toLowerCase()));
  const seen = new Set<string>();
  return [...read(CASES), ...read(CORPUS)].filter(({ text, turns }) => {
    const key = JSON.stringify([text, turns]);
    if (seen.has(key) || (text.length > SHORT && measured.has(text.toLowerCase()))) return false;
    seen.add(key);
    return true;
  });
}

/** Cases that are only ever measured on. */
export const casesUnread = (): Labelled[] => read(join(CASES, 'unread'));
