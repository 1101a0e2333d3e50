import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { onlyShipped } from '#lib/platform/shipped-languages.ts';

it.each([
  ['export const N = [fr, en, de, es, it, pt, nl];', 'export const N = [fr, en];'],
  ['[frTowns, enTowns, deTowns, nlTowns]', '[frTowns, enTowns]'],
  ['[\n  fr.places,\n  en.places,\n  de.places,\n]', '[fr.places, en.places]'],
  ["['fr', 'de']", "['fr', 'de']"],
  ['[free, enough]', '[free, enough]'],
])('%j', (source, expected) => {
  expect(onlyShipped(source)).toBe(expected);
});

it('every list of languages loses those that are not shipped', () => {
  const folder = 'lib/languages';
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    const shipped = onlyShipped(readFileSync(`${folder}/${name}`, 'utf8'));
    const lists = shipped
      .replace(/^import .*$/gm, '')
      .match(/\[[^[\]]*\b(?:de|es|it|pt|nl)(?:\.\w+|[A-Z]\w*)?\s*[,\]]/g);
    expect(lists, name).toBeNull();
  }
});

it('words of help are shipped in every language', () => {
  const source = readFileSync('lib/languages/words.ts', 'utf8');
  expect(onlyShipped(source)).toBe(source);
});
