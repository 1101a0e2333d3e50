/**
 * `npm run -s store`: the pictures for the shops, 1280 × 800, into `store/pictures/`. Git ignores them: one command makes them of
 * what there is, and kept ones would show what Veilleuse was.
 */
import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ensureBuilt } from './build.ts';
import { takePictures } from './store/pictures.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const folder = resolve(import.meta.dirname, '../store/pictures');

try {
  ensureBuilt('chromium', say);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await takePictures(folder, say);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
