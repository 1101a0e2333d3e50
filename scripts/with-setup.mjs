/**
 * Runs a script of ours with everything it needs, from a fresh clone and with Node 20 alone: installs the pinned
 * packages when they are missing or older than the lock file, then hands over to the pinned Node.
 *   node scripts/with-setup.mjs scripts/NAME.ts [ARGUMENT…]
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules/.package-lock.json');
const windows = process.platform === 'win32';

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  process.stderr.write('installing packages …\n');
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
    // No package of ours may download a browser of its own.
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const node = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');
const child = spawn(existsSync(node) ? node : process.execPath, process.argv.slice(2), {
  cwd: root,
  stdio: 'inherit',
});
// Ctrl-C reaches the child too; it closes its browser, and this process waits for it.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => signal === 'SIGTERM' && child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
