import { expect, it } from 'vitest';
import { madeFor } from './made.ts';

it('what is released for Firefox is the same, byte for byte, on two runs', () => {
  expect(madeFor('firefox')).toEqual(madeFor('firefox'));
}, 300_000);
