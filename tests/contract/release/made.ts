import { resolve } from 'node:path';
import type { BrowserKind } from '#scripts/driver/find-browser.ts';
import { sha256 } from '#scripts/release/archive.ts';
import { buildFrom } from '#scripts/release/build-from.ts';
import { sourceFiles } from '#scripts/release/source.ts';

export const ROOT = resolve(import.meta.dirname, '../../..');

/**
 * The source, and what it builds for a browser, each file by its hash. The last commit is what is released, so it is what is
 * built here: each time in another folder. That the same files make the same archive is shown beside the archive, where it
 * takes no minutes. A file of tests for each browser: they take one core each.
 */
export function madeFor(kind: BrowserKind) {
  const source = sourceFiles(ROOT);
  const builds = buildFrom(source, resolve(ROOT, 'node_modules'), [kind]);
  return [source, ...builds.values()].map((files) =>
    [...files].map(([name, bytes]) => [name, sha256(bytes)]),
  );
}
