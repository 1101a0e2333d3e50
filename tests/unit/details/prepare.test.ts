import { expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import { prepareDetails } from '#lib/details/prepare.ts';

const MESSAGES = [
  'slt moi c’est Inès, j’habite à Roubaix',
  'we can meet at the mall at 5 tomorrow',
  'ok cool',
];

it('messages are read alike before anything is prepared, in the middle of it and after it', () => {
  const read = () => MESSAGES.map((text) => detectDetails(text));
  const early = read();
  expect(early[0]).not.toEqual([]);
  let parts = 0;
  while (!prepareDetails()) if (++parts === 5) expect(read()).toEqual(early);
  expect(parts).toBeGreaterThan(5);
  expect(read()).toEqual(early);
  expect(prepareDetails()).toBe(true);
});
