import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import { casesIn } from '#scripts/details/cases.ts';

/** Sentences by which rules were tried that the tagger has replaced, and has learned: it guards what was found before. */
const SENTENCES = resolve(import.meta.dirname, '../../../../corpus/details/from-tests.jsonl');

it('hardly less is found of what rules found before, and what they left alone is still left alone', () => {
  const [missed, flagged] = [[], []] as [string[], string[]];
  const [told, lost] = [new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const { language, text, turns, expect: expected } of casesIn(SENTENCES)) {
    const kinds = new Set<string>(detectDetails(text, turns, language).map(({ kind }) => kind));
    for (const { kind } of expected) {
      count(told, kind);
      if (kinds.has(kind)) continue;
      count(lost, kind);
      missed.push(`${kind}: ${text}`);
    }
    if (expected.length === 0 && kinds.size > 0) flagged.push(text);
  }
  const all = [...told.values()].reduce((sum, one) => sum + one, 0);
  expect(missed.length / all, missed.join('\n')).toBeLessThan(0.1);
  for (const [kind, due] of told) expect((lost.get(kind) ?? 0) / due, kind).toBeLessThan(0.3);
  expect(flagged.length, flagged.join('\n')).toBeLessThan(32);
});
