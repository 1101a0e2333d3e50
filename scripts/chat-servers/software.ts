/** The real chat software: servers of Debian, and the packages of tests/chat-servers. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findCommand, install, mayInstall } from '#scripts/driver/debian.ts';

/** The folder with a package.json of its own; who only uses Veilleuse never installs it. */
export const SOFTWARE = resolve(import.meta.dirname, '../../tests/chat-servers');

/** Each command, with the package that has it. */
const COMMANDS = { ngircd: 'ngircd', prosody: 'prosody', prosodyctl: 'prosody' } as const;
type Command = keyof typeof COMMANDS;

const find = (command: Command) =>
  findCommand([command], ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/sbin', '/opt/homebrew/bin']);
const missing = () => (Object.keys(COMMANDS) as Command[]).filter((command) => !find(command));

/** An installed server starts at once where an init system runs, on all addresses: there, nothing is installed. */
const mayInstallServers = () => mayInstall() && !existsSync('/run/systemd/system');

/** Why the servers can't run here, as one line; null where they can, installed by us if need be. */
export function whyNoServers(): string | null {
  if (missing().length === 0 || mayInstallServers()) return null;
  return `${missing().join(', ')} not found: the packages ngircd and prosody are needed for it.`;
}

/** Path of a server's command. Throws where it is missing. */
export function pathOf(command: Command): string {
  const path = find(command);
  if (!path) throw new Error(`${command} not found: please install ${COMMANDS[command]} and start again.`);
  return path;
}

/** Brings the servers where they are missing. Throws an error of one line where that can't be done. */
export function ensureServers(say: (line: string) => void): void {
  const reason = whyNoServers();
  if (reason) throw new Error(reason);
  if (missing().length === 0) return;
  say('installing ngircd and prosody (once) …');
  install('ngircd', 'prosody');
  if (missing().length > 0) throw new Error('ngircd and prosody could not be installed.');
}

/** Whether the packages of the lock file are there. */
export function hasPackages(): boolean {
  const installed = statSync(join(SOFTWARE, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  return (installed?.mtimeMs ?? 0) >= statSync(join(SOFTWARE, 'package-lock.json')).mtimeMs;
}

/** Brings the packages where they are missing or older. Throws an error of one line where that can't be done. */
export function ensurePackages(say: (line: string) => void): void {
  if (hasPackages()) return;
  say('installing chat software and editors (once) …');
  const windows = process.platform === 'win32';
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error'], {
    cwd: SOFTWARE,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  });
  if (status !== 0) throw new Error('The packages of tests/chat-servers could not be installed.');
}
