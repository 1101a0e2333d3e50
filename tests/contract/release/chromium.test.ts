import { expect, it } from 'vitest';
import { madeTwice } from './twice.ts';

it('what is released for Chromium is the same, byte for byte, on two runs', () => {
  const [first, second] = madeTwice('chromium');
  expect(first).toEqual(second);
}, 300_000);
