/**
 * Runs a script of ours with everything it needs, from a fresh clone and with Node 20 alone: installs the pinned
 * packages when they are missing or not those of the lock file, then hands over to the pinned Node.
 *   node scripts/with-setup.mjs scripts/NAME.ts [ARGUMENT…]
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lock = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const installed = join(modules, '.package-lock.json');
/** Which lock file was installed. Its time alone says little: a change of branch makes it newer, and the same. */
const stamp = join(modules, '.installed-lock');
const windows = process.platform === 'win32';

const lockHash = () => createHash('sha256').update(readFileSync(lock)).digest('hex');
const isInstalled = () =>
  existsSync(installed) &&
  (existsSync(stamp)
    ? readFileSync(stamp, 'utf8') === lockHash()
    : statSync(installed).mtimeMs >= statSync(lock).mtimeMs);
/** What stands elsewhere may be in use there: installing would empty it first. */
const isElsewhere = () => lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink() === true;

if (!isInstalled() && isElsewhere())
  process.stderr.write('node_modules is a link, so nothing is installed: run npm ci where it leads to.\n');
else if (!isInstalled()) {
  process.stderr.write('installing packages …\n');
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
    // No package of ours may download a browser of its own.
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, lockHash());
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
