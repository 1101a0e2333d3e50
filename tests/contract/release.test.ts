import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { sha256 } from '#scripts/release/archive.ts';
import { buildFrom } from '#scripts/release/build-from.ts';
import { sourceFiles } from '#scripts/release/source.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * The last commit is what is released, so it is what is built here: each time in another folder. That the same files make the
 * same archive is shown beside the archive, where it takes no minutes.
 */
it('what is released is the same, byte for byte, on two runs', () => {
  const made = () => {
    const source = sourceFiles(ROOT);
    const builds = buildFrom(source, resolve(ROOT, 'node_modules'), ['chromium', 'firefox']);
    return [source, ...builds.values()].map((files) =>
      [...files].map(([name, bytes]) => [name, sha256(bytes)]),
    );
  };
  expect(made()).toEqual(made());
}, 300_000);

it('the source holds what builds, and nothing that only measuring and training use', () => {
  const names = [...sourceFiles(ROOT).keys()];
  for (const name of ['BUILD.md', 'LICENSE', 'package.json', 'package-lock.json', 'wxt.config.ts'])
    expect(names).toContain(name);
  expect(names.filter((name) => /^(corpus|node_modules|\.output|release)\//.test(name))).toEqual([]);
});
