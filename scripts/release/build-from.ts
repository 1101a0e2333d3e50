/** Builds the extension out of released source, in a folder of its own: what is released is what that source makes. */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import type { BrowserKind } from '../driver/find-browser.ts';
import type { Files } from './archive.ts';

const TARGETS: Readonly<Record<BrowserKind, { words: readonly string[]; folder: string }>> = {
  chromium: { words: [], folder: 'chrome-mv3' },
  firefox: { words: ['-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
};

/** Writes files below a folder. */
export function unpack(files: Files, folder: string): void {
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** The files below a folder. */
export function filesIn(folder: string): Files {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name.replaceAll(sep, '/'), new Uint8Array(readFileSync(join(folder, name)))]),
  );
}

/** What each browser's build of the source holds. Throws with the build's own words when it fails. */
export function buildFrom(
  source: Files,
  modules: string,
  kinds: readonly BrowserKind[],
): Map<BrowserKind, Files> {
  const folder = mkdtempSync(join(tmpdir(), 'veilleuse-release-'));
  try {
    unpack(source, folder);
    symlinkSync(modules, join(folder, 'node_modules'), 'junction');
    return new Map(kinds.map((kind) => [kind, built(folder, kind)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function built(root: string, kind: BrowserKind): Files {
  const { words, folder } = TARGETS[kind];
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...words], {
    cwd: root,
    encoding: 'utf8',
    // With another value, as a test runner sets, the build is one for developers and names its folder.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`The build for ${kind} failed:\n${stdout}\n${stderr}`);
  return filesIn(join(root, '.output', folder));
}
