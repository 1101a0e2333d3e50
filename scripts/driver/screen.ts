/** A screen that nobody sees and its clipboard: what is copied in a file manager reaches a browser only there. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { findCommand, install, mayInstall } from './debian.ts';

const PACKAGES = ['xvfb', 'xclip'];

export interface Screen {
  /** For the environment variable DISPLAY; WAYLAND_DISPLAY must not be set beside it. */
  display: string;
  /** Copies a file as a file manager does. */
  copyFile(path: string): Promise<void>;
  close(): void;
}

const commands = (): { server: string; clipboard: string } | null => {
  const [server, clipboard] = [findCommand(['Xvfb']), findCommand(['xclip'])];
  return server && clipboard ? { server, clipboard } : null;
};

/** Why there is no screen, in one line; null where there is one. */
export const whyNoScreen = (): string | null =>
  commands() || mayInstall() ? null : 'it needs Xvfb and xclip, which Debian has as xvfb and xclip.';

/** Installs what a screen needs, where we may. */
export function ensureScreen(say: (line: string) => void): void {
  if (commands() || !mayInstall()) return;
  say(`installing ${PACKAGES.join(' and ')} (once) …`);
  install(...PACKAGES);
}

/** Starts a screen; rejects where there is none to start. */
export async function startScreen(): Promise<Screen> {
  const found = commands();
  if (!found) throw new Error(whyNoScreen() ?? `${PACKAGES.join(' and ')} could not be installed.`);
  const server: ChildProcess = spawn(
    found.server,
    // It chooses a free number itself and says which.
    ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const kill = () => void server.kill();
  process.once('exit', kill);
  const ended = Promise.race([once(server, 'exit'), once(server, 'error')]).then(([why]) => {
    throw new Error(`${found.server} ended before there was a screen: ${why}`);
  });
  ended.catch(() => undefined); // later it may end as it likes
  const [number] = (await Promise.race([once(server.stdout as NodeJS.ReadableStream, 'data'), ended])) as [
    Buffer,
  ];
  const display = `:${number.toString().trim()}`;
  return {
    display,
    async copyFile(path) {
      const copying = spawn(found.clipboard, ['-selection', 'clipboard', '-t', 'text/uri-list', '-i'], {
        stdio: ['pipe', 'ignore', 'ignore'],
        env: { ...process.env, DISPLAY: display },
      });
      copying.stdin.end(`${pathToFileURL(path)}\r\n`);
      const [code] = await once(copying, 'exit');
      if (code !== 0) throw new Error(`${found.clipboard} ended with ${code}.`);
    },
    close() {
      process.off('exit', kill);
      kill();
    },
  };
}
