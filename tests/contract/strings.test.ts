import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkTexts } from '#scripts/strings/check.ts';
import { textsOfTree } from '#scripts/strings/tree.ts';

// The compiler reads the whole project for it: two seconds, and more where others work beside it.
it('the texts are whole, all said, short enough, right in their plurals and described', () => {
  expect(checkTexts(textsOfTree())).toEqual([]);
}, 60_000);

it('notes for translators do not ship', () => {
  const sources = ['lib', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  expect(sources.filter((file) => readFileSync(file, 'utf8').includes('locales/notes'))).toEqual([]);
});
