import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { detectDetails } from '#lib/details/detect.ts';
import { tried } from '#lib/details/formats/matches.ts';
import type { Turn } from '#lib/details/types.ts';

const CASES = resolve(import.meta.dirname, '../../tests/unit/details/cases');

interface Case {
  text: string;
  before?: readonly (string | { other: string })[];
}

/** The cases that everybody may read, as a message and what was said before it. */
export const readableCases = (): { text: string; turns: Turn[] }[] =>
  readdirSync(CASES)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(CASES, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Case)
    .map(({ text, before = [] }) => ({
      text,
      turns: before.map(
        (one): Turn =>
          typeof one === 'string' ? { from: 'me', text: one } : { from: 'other', text: one.other },
      ),
    }));

/** All patterns that are tried on the cases. */
export function patternsTried(): RegExp[] {
  for (const { text, turns } of readableCases()) detectDetails(text, turns);
  return [...tried.keys()];
}
