import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import { lines } from '#scripts/details/cases.ts';
import { type Before, turnsOf } from '#scripts/details/turns.ts';

/** Sentences by which rules were tried that the tagger has replaced. */
const SENTENCES = resolve(import.meta.dirname, '../../../../corpus/details/from-tests.jsonl');

interface Line {
  lang: string;
  text: string;
  before?: Before;
  expect: { kind: string }[];
}

it('what rules found is found by the tagger, and what they left alone it leaves alone', () => {
  const [missed, flagged] = [[], []] as [string[], string[]];
  let told = 0;
  for (const { lang, text, before, expect: expected } of lines(SENTENCES) as Line[]) {
    const kinds = new Set<string>(detectDetails(text, turnsOf(before), lang).map(({ kind }) => kind));
    told += expected.length;
    missed.push(...expected.filter(({ kind }) => !kinds.has(kind)).map(({ kind }) => `${kind}: ${text}`));
    if (expected.length === 0 && kinds.size > 0) flagged.push(text);
  }
  expect(told).toBeGreaterThan(500);
  expect(missed.length / told, missed.join('\n')).toBeLessThan(0.12);
  expect(flagged.length, flagged.join('\n')).toBeLessThan(32);
});
