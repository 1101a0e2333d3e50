/** Ctrl-C in one of the commands that drive a browser: it ends, and leaves no profile behind. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ASSESS = resolve(import.meta.dirname, '../../scripts/assess.ts');

it.each(['chromium', 'firefox'])('assess ends, and its profile is gone (%s)', async (kind) => {
  const folder = await mkdtemp(join(tmpdir(), 'veilleuse-ctrl-c-'));
  // Never answers: once it is asked, the browser stands and waits.
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const profiles = async () => (await readdir(folder)).filter((name) => name.startsWith('veilleuse-'));
  try {
    const words = [ASSESS, '--browser', kind, `http://slow.localhost:${port}/`];
    const running = spawn(process.execPath, words, {
      env: { ...process.env, TMPDIR: folder },
      stdio: 'ignore',
    });
    const ended = once(running, 'exit');
    await Promise.race([once(server, 'request'), ended]);
    expect(await profiles()).toHaveLength(1);
    running.kill('SIGINT');
    expect((await ended)[0]).toBe(130);
    expect(await profiles()).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
