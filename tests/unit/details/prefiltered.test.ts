import { expect, it, vi } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import { CASES, casesUnder } from '../../../scripts/details/cases.ts';

/** How often a pattern was not tried. */
const left = vi.hoisted(() => ({ out: 0 }));

vi.mock('#lib/text/patterns/prefilter.ts', async (original) => {
  const real = await original<typeof import('#lib/text/patterns/prefilter.ts')>();
  return {
    mayMatch(text: string, pattern: RegExp) {
      const may = real.mayMatch(text, pattern);
      if (may) return true;
      left.out++;
      if (new RegExp(pattern, pattern.flags).test(text))
        throw new Error(`${pattern} is not tried where it matches`);
      return false;
    },
  };
});

it('no pattern of those that find details is left out where it matches', () => {
  const cases = casesUnder(CASES).filter((_, at) => at % 20 === 0);
  expect(cases.length).toBeGreaterThan(200);
  for (const { text, turns } of cases) detectDetails(text, turns);
  expect(left.out).toBeGreaterThan(20_000);
});
