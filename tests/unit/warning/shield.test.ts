import { expect, it } from 'vitest';
import { shieldAttribute, shieldCss } from '#lib/warning/shield.ts';

it('is a style that nothing in a page can outdo: every line of it is important', () => {
  const declarations = shieldCss(7).match(/[\w-]+: [^;{}]+;/g) ?? [];
  expect(declarations.length).toBeGreaterThan(20);
  expect(declarations.filter((line) => !line.endsWith('!important;'))).toEqual([]);
});

it('spares the cover with its own number and no other', () => {
  expect(shieldCss(7)).toContain(`:not([${shieldAttribute(7)}], [${shieldAttribute(7)}] *)`);
  expect(shieldAttribute(7)).not.toBe(shieldAttribute(8));
});
