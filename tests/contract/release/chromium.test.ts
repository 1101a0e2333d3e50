import { expect, it } from 'vitest';
import { madeFor } from './made.ts';

it('what is released for Chromium is the same, byte for byte, on two runs', () => {
  expect(madeFor('chromium')).toEqual(madeFor('chromium'));
}, 300_000);
