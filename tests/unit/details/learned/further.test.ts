import { expect, it } from 'vitest';
import { lengthOf } from '#lib/details/learned/layout.ts';
import { levelsIn, startFrom } from '#scripts/fit-details/further.ts';
import { pack } from '#scripts/fit-details/quantise.ts';
import { eachPiece } from './each-piece.ts';

const SIZE = { rows: 3, width: 2, hidden: 2 };

it('a net that ships has its numbers and their steps back', () => {
  const numbers = Float32Array.from({ length: lengthOf(SIZE) }, (_, at) => 4 * (1 + (at % 3)));
  const steps = { ...eachPiece(2), gate: 4, gateBias: 4, rows: 1 };
  const packed = pack(numbers, SIZE, { most: 1, often: 0, some: 1 }, eachPiece(12), steps);
  const shipped = startFrom(packed);
  expect(shipped.steps).toEqual(steps);
  expect(shipped.numbers).toEqual(numbers);
  expect(levelsIn(packed)).toEqual(eachPiece(12));
});
