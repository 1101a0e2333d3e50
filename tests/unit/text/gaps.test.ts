import { describe, expect, it } from 'vitest';
import { packGaps, unpackGaps } from '#lib/text/gaps.ts';

describe('tables of numbers as text', () => {
  it.each([
    [[]],
    [[0]],
    [[5, 0, 0, 7, 5_860_978, 5_861_026, 4_273_759_132, 0, 3]],
    [[4_294_967_295, 0, 4_294_967_295, 127, 128, 129]],
    [[0, 1, 2, 3, 4, 5, 6]],
    [[1, 1, 3, 3, 4, 90]],
  ])('%j comes back as it was', (values) => {
    expect([...unpackGaps(packGaps(Uint32Array.from(values)))]).toEqual(values);
  });

  it('many come back as they were, in about two bits more than their mean gap has', () => {
    const values = Uint32Array.from({ length: 5000 }, (_, at) => Math.imul(at, 0x9e3779b1) >>> 8).sort();
    const packed = packGaps(values);
    expect(unpackGaps(packed)).toEqual(values);
    const bits = Math.log2(2 ** 24 / values.length) + 2;
    expect(packed.length * 6).toBeLessThan(values.length * bits);
  });

  it('a text that ends within a number is refused', () => {
    const packed = packGaps(Uint32Array.of(4_294_967_295));
    expect(() => unpackGaps(packed.slice(0, 5))).toThrow(/whole/);
  });
});
