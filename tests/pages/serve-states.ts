import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('./states', import.meta.url));
const OUT = fileURLToPath(new URL('../../artifacts/states', import.meta.url));

/** Builds the pages of mock states and serves them on loopback. `url` ends without a slash. */
export async function serveStates(): Promise<{ url: string; close(): Promise<void> }> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      target: 'es2022',
      outDir: OUT,
      emptyOutDir: true,
      rollupOptions: { input: [`${ROOT}/index.html`, `${ROOT}/blocked.html`] },
    },
  });
  const server = await preview({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  const url = server.resolvedUrls?.local[0]?.replace(/\/$/, '');
  if (!url) throw new Error('the states server has no address');
  return { url, close: () => server.close() };
}
