import { describe, expect, it } from 'vitest';
import { highOf, laneOf, limit, lowOf, SIGNS } from '#lib/details/learned/lanes.ts';

const NUMBERS = [0, 1, -1, 77, -77, 16383, -16384];
const PAIRS = NUMBERS.flatMap((low) => NUMBERS.map((high) => [low, high] as const));

describe('two numbers in one', () => {
  it.each(PAIRS)('%i and %i come back, alone, added up and multiplied', (low, high) => {
    const lane = laneOf(low, high);
    expect([lowOf(lane), highOf(lane)]).toEqual([low, high]);
    const more = (lane + laneOf(-5, 9)) | 0;
    expect([lowOf(more), highOf(more)]).toEqual([low - 5, high + 9]);
    const less = Math.imul(laneOf(Math.trunc(low / 8), Math.trunc(high / 8)), -7);
    expect([lowOf(less), highOf(less)]).toEqual([
      -7 * Math.trunc(low / 8) + 0,
      -7 * Math.trunc(high / 8) + 0,
    ]);
  });

  it.each(PAIRS)('of %i and %i the signs tell whether one is below zero', (low, high) => {
    expect((laneOf(low, high) & SIGNS) !== 0).toBe(low < 0 || high < 0);
  });

  it('are kept from going too far', () => {
    const lanes = Int32Array.of(laneOf(5, -900), laneOf(100, -100), laneOf(-101, 101));
    limit(lanes, 0, 3, 100);
    expect([...lanes].map((lane) => [lowOf(lane), highOf(lane)])).toEqual([
      [5, -100],
      [100, -100],
      [-100, 100],
    ]);
  });
});
