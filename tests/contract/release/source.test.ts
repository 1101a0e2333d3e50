import { expect, it } from 'vitest';
import { sourceFiles } from '#scripts/release/source.ts';
import { ROOT } from './made.ts';

it('the source holds what builds, and nothing that only measuring and training use', () => {
  const names = [...sourceFiles(ROOT).keys()];
  for (const name of ['BUILD.md', 'LICENSE', 'package.json', 'package-lock.json', 'wxt.config.ts'])
    expect(names).toContain(name);
  expect(names.filter((name) => /^(corpus|node_modules|\.output|release)\//.test(name))).toEqual([]);
});
