import { expect, it } from 'vitest';
import { featuresOfWord } from '#lib/details/learned/features.ts';
import model from '#lib/details/learned/model.json' with { type: 'json' };

it('what any word adds to the first layer stays within sixteen bits, as its lanes need', () => {
  // As many runs of letters as are read of the longest word, and three lists of names beside its own feature.
  const { itself, made } = featuresOfWord('abcdefghijklmnopqrstuvwxyzabcdefghij');
  const rows = itself.length + 3 + made.length;
  const { size, tables } = model;
  expect(rows * tables.rows.level * tables.near.level * size.width).toBeLessThan(2 ** 15);
});
