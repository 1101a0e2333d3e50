import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileWords } from '#lib/languages/words.ts';
import { observe } from '#lib/signals/observe.ts';
import type { Cases } from './cases-type.ts';
import { readHtml } from './read.ts';

const SEEN = 0.3;
const words = compileWords();
const files = readdirSync('tests/unit/signals/cases').filter((file) => file.endsWith('.ts'));

function strength(html: string, id: string): number {
  return observe(readHtml(html), words).observations.find(({ signal }) => signal === id)?.strength ?? 0;
}

for (const file of files) {
  const id = file.replace(/\.ts$/, '');
  const { cases } = (await import(`./cases/${file}`)) as { cases: Cases };
  describe(id, () => {
    it.each(cases.match)('is seen in %s', (html) => {
      expect(strength(html, id)).toBeGreaterThanOrEqual(SEEN);
    });
    it.each(cases.noMatch)('is not seen in %s', (html) => {
      expect(strength(html, id)).toBeLessThan(SEEN);
    });
  });
}
