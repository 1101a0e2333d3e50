/** Counts what is matched while a message is read, so that a test can say that the work grows no faster than its length. */
import { afterEach, beforeEach, expect } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import type { Turn } from '#lib/details/types.ts';
import { stepsOf } from '../regex-steps.ts';

const native = RegExp.prototype.exec;
let steps = 0;

/** Has the steps counted in each test of a suite. */
export function countSteps(): void {
  beforeEach(() => {
    steps = 0;
    // Every other method of strings and expressions goes through `exec`, so this sees all that is matched.
    RegExp.prototype.exec = function counted(this: RegExp, text: string) {
      RegExp.prototype.exec = native;
      try {
        steps += stepsOf(this, text).steps;
        return native.call(this, text);
      } finally {
        RegExp.prototype.exec = counted;
      }
    };
  });
  afterEach(() => {
    RegExp.prototype.exec = native;
  });
}

/** Steps that something takes. */
export function stepsOfDoing(what: () => void): number {
  steps = 0;
  what();
  return steps;
}

/** Steps that reading a message takes. */
export const stepsFor = (text: string, turns: readonly Turn[] = []): number =>
  stepsOfDoing(() => detectDetails(text, turns));

/** Repetitions of a part up to a length, with a tail that spoils the match. */
export const long = (part: string, length: number): string =>
  `${part.repeat(Math.ceil(length / part.length))}!`;

/** @param of the steps for a text of a length */
export function expectLinear(of: (length: number) => number): void {
  of(50); // what is compiled once
  // Longer than any window in which words around a detail are read, so that growth alone is seen.
  const [short, longer] = [of(150), of(450)];
  expect(longer).toBeLessThan(short * 3 * 1.5 + 5000);
}
