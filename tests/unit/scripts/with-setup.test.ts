import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A checkout with packages in place, in which `npm` says that it was called, and fails or installs. */
function checkout(npm: 'fails' | 'installs') {
  const root = mkdtempSync(join(tmpdir(), 'veilleuse-setup-'));
  folders.push(root);
  for (const folder of ['scripts', 'bin', 'node_modules']) mkdirSync(join(root, folder));
  copyFileSync('scripts/with-setup.mjs', join(root, 'scripts/with-setup.mjs'));
  writeFileSync(join(root, 'scripts/ours.mjs'), "process.stdout.write('ran');\n");
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  writeFileSync(join(root, 'bin/npm'), `#!/bin/sh\nprintf called\nexit ${npm === 'fails' ? 1 : 0}\n`);
  chmodSync(join(root, 'bin/npm'), 0o755);
  const run = () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(root, 'scripts/with-setup.mjs'), join(root, 'scripts/ours.mjs')],
      {
        encoding: 'utf8',
        env: { PATH: [join(root, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter) },
      },
    );
    return { stdout, status, isInstalling: stderr.includes('called'), said: stderr };
  };
  /** The lock file is written anew, as a change of branch does. */
  const touch = (text = '{}') => {
    writeFileSync(join(root, 'package-lock.json'), text);
    const later = Date.now() / 1000 + 60;
    utimesSync(join(root, 'package-lock.json'), later, later);
  };
  return { root, run, touch };
}

it.skipIf(process.platform === 'win32')(
  'what is installed once stays, until the lock file says something else',
  () => {
    const { run, touch } = checkout('installs');
    touch();
    expect(run()).toMatchObject({ stdout: 'ran', status: 0, isInstalling: true });
    touch();
    expect(run()).toMatchObject({ stdout: 'ran', isInstalling: false });
    touch('{ "name": "other" }');
    expect(run()).toMatchObject({ stdout: 'ran', isInstalling: true });
  },
);

it.skipIf(process.platform === 'win32')('an installation that fails ends the command', () => {
  const { run, touch } = checkout('fails');
  touch();
  expect(run()).toMatchObject({ stdout: '', status: 1 });
});

it.skipIf(process.platform === 'win32')('packages that stand elsewhere are left alone', () => {
  const { root, run, touch } = checkout('fails');
  const elsewhere = mkdtempSync(join(tmpdir(), 'veilleuse-setup-'));
  folders.push(elsewhere);
  rmSync(join(root, 'node_modules'), { recursive: true });
  symlinkSync(elsewhere, join(root, 'node_modules'));
  touch();
  const { stdout, isInstalling, said } = run();
  expect({ stdout, isInstalling }).toEqual({ stdout: 'ran', isInstalling: false });
  expect(said).toContain('node_modules is a link');
});
