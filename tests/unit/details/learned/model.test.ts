import { expect, it } from 'vitest';
import { MOST_OF_ROWS } from '#lib/details/learned/added.ts';
import model from '#lib/details/learned/model.json' with { type: 'json' };

it('what any word adds to the first layer stays within sixteen bits, as its lanes need', () => {
  const { size, pieces } = model;
  expect(MOST_OF_ROWS * pieces.near.level * size.width).toBeLessThan(2 ** 15);
});
