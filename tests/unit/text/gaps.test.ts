import { describe, expect, it } from 'vitest';
import { packGaps, unpackGaps } from '#lib/text/gaps.ts';

describe('tables of numbers as text', () => {
  it.each([
    [[]],
    [[0]],
    [[5, 0, 0, 7, 5_860_978, 5_861_026, 4_273_759_132, 0, 3]],
    [[4_294_967_295, 0, 4_294_967_295, 127, 128, 129]],
  ])('%j comes back as it was', (values) => {
    expect([...unpackGaps(packGaps(Uint32Array.from(values)))]).toEqual(values);
  });
});
