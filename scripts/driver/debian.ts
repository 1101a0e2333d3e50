/** Programs of Debian that the tests need: found where they are, installed where we may. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the first of these commands that is on the PATH, or in one of the further folders; or null. */
export function findCommand(names: readonly string[], furtherFolders: readonly string[] = []): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...furtherFolders];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ?? null;
}

/** Whether packages can be installed without asking anybody: as root on Debian. */
export const mayInstall = (): boolean => process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');

/** Installs packages of Debian; whether it worked shows in what is found afterwards. */
export function install(...packages: string[]): void {
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

function apt(...words: string[]): void {
  spawnSync('apt-get', ['-qq', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
