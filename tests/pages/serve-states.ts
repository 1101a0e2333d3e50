import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, preview } from 'vite';
import { CSS_TARGETS } from '#lib/platform/manifest.ts';

const ROOT = fileURLToPath(new URL('./states', import.meta.url));
const PAGES = ['index', 'blocked', 'warning', 'send', 'settings', 'journal', 'welcome'];

/**
 * Builds the pages of mock states into a folder of their own and serves them on loopback. `url` ends without a slash.
 */
export async function serveStates(): Promise<{ url: string; close(): Promise<void> }> {
  const out = await mkdtemp(join(tmpdir(), 'veilleuse-states-'));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      target: 'es2022',
      cssTarget: CSS_TARGETS,
      outDir: out,
      emptyOutDir: true,
      rollupOptions: { input: PAGES.map((name) => `${ROOT}/${name}.html`) },
    },
  });
  const server = await preview({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: { outDir: out },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  const url = server.resolvedUrls?.local[0]?.replace(/\/$/, '');
  if (!url) throw new Error('the states server has no address');
  return {
    url,
    close: async () => {
      await server.close();
      await rm(out, { recursive: true, force: true });
    },
  };
}
