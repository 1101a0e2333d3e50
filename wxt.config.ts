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
  },
  vite: () => ({ plugins: [preact()], build: { target: 'es2022', cssTarget: CSS_TARGETS } }),
});
