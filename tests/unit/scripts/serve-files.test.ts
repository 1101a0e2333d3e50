import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serveFiles } from '#scripts/assess/serve-files.ts';

it('goes on serving after a page has asked for what is no address', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'veilleuse-served-'));
  await writeFile(join(folder, 'a.html'), '<p>a</p>');
  const files = await serveFiles();
  files.add(join(folder, 'a.html'), 'one.localhost');
  const status = (path: string) =>
    new Promise<number | undefined>((done, fail) => {
      const asked = request({
        port: files.port,
        host: '127.0.0.1',
        path,
        headers: { host: 'one.localhost' },
      });
      asked.on('response', (response) => done(response.resume().statusCode));
      asked.on('error', fail);
      asked.end();
    });
  expect(await status('/100%.png')).toBe(404);
  expect(await status('//')).toBe(404);
  expect(await status('/a.html')).toBe(200);
  await files.close();
  await rm(folder, { recursive: true });
});
