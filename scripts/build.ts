/** Builds the extension for a browser when its sources are newer than what was built. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './driver/find-browser.ts';
import { builtExtension } from './driver/launch.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCES = [
  'lib',
  'entrypoints',
  'assets',
  'scripts/bundle',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

/** Builds if needed. Throws with the build's own output when it fails. */
export function ensureBuilt(kind: BrowserKind, say: (line: string) => void = () => {}): void {
  const built = newest(join(builtExtension(kind), 'manifest.json'));
  if (built > Math.max(...SOURCES.map((source) => newest(join(ROOT, source))))) return;
  say(`building for ${kind} …`);
  const wxt = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  const target = kind === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...target], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build for ${kind} failed:\n${stdout}\n${stderr}`);
}

/** Newest modification below a path in milliseconds; 0 where it does not exist. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
