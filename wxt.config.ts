import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { CSS_TARGETS, chromiumManifest, firefoxManifest, registerScout } from './lib/platform/manifest.ts';

/**
 * One code base, two targets. WXT's own content scripts are not used: a page can end them with one event,
 * so the scout is an unlisted script that is registered in the manifest here.
 */
export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => (browser === 'firefox' ? firefoxManifest : chromiumManifest),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => registerScout(manifest),
    'build:done': ({ config }) => compileAtOnce(join(config.outDir, 'scout.js')),
  },
  vite: () => ({ plugins: [preact()], build: { target: 'es2022', cssTarget: CSS_TARGETS } }),
});

/**
 * Nearly every function of the scout runs on every page: with this comment Chromium compiles them in one go
 * instead of reading each twice (V8's explicit compile hints). Minifiers drop comments, so it is put there after.
 */
function compileAtOnce(file: string): void {
  writeFileSync(file, `//# allFunctionsCalledOnLoad\n${readFileSync(file, 'utf8')}`);
}
