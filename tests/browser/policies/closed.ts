/** Whether somebody outside can look into a browser with its developer tools, which is what a driver does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserKind, needBrowser } from '#scripts/driver/find-browser.ts';
import { startProxy } from '#scripts/driver/proxy.ts';

/**
 * Starts a browser as a person does, and tries.
 * @param url of a page whose arrival says that the browser has started
 */
export async function isClosed(
  kind: BrowserKind,
  url: string,
  arrived: () => Promise<void>,
): Promise<boolean> {
  const proxy = await startProxy();
  const profile = await mkdtemp(join(tmpdir(), 'veilleuse-'));
  if (kind === 'firefox') await writeFile(join(profile, 'user.js'), preferences(proxy.port));
  const args =
    kind === 'firefox'
      ? ['--headless', '--profile', profile, '--remote-debugging-port=0', url]
      : [
          ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
          ...[`--user-data-dir=${profile}`, '--remote-debugging-port=0'],
          ...[`--proxy-server=127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>', url],
        ];
  const browser = spawn(
    needBrowser(kind, () => {}),
    args,
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(browser, 'exit');
  let said = '';
  browser.stderr.on('data', (part: Buffer) => {
    said += part;
  });
  try {
    await arrived();
    // Firefox listens before it opens its first page, or not at all.
    if (kind === 'firefox') return !said.includes('WebDriver BiDi listening on');
    const door = /DevTools listening on (\S+)/.exec(said)?.[1];
    return door === undefined || !(await lets(door));
  } finally {
    browser.kill();
    await ended;
    await proxy.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Firefox's way out leads through the proxy, as in every test. */
const preferences = (port: number): string =>
  Object.entries({
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

/** Asks Chromium to let us into the page that it shows. */
async function lets(door: string): Promise<boolean> {
  const socket = new WebSocket(door);
  await new Promise((done, fail) => {
    socket.onopen = done;
    socket.onerror = fail;
  });
  let last = 0;
  const ask = (method: string, params: object): Promise<Answer> =>
    new Promise((done) => {
      const id = ++last;
      socket.addEventListener('message', ({ data }) => {
        const answer = JSON.parse(String(data)) as Answer;
        if (answer.id === id) done(answer);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  const { result } = await ask('Target.getTargets', {});
  const targetId = result?.targetInfos?.find(({ type }) => type === 'page')?.targetId;
  const attached = await ask('Target.attachToTarget', { targetId, flatten: true });
  socket.close();
  if (attached.error && attached.error.message !== 'Not allowed') throw new Error(attached.error.message);
  return attached.error === undefined;
}

interface Answer {
  id: number;
  result?: { targetInfos?: { targetId: string; type: string }[] };
  error?: { message: string };
}
