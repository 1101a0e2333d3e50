import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { afterAll, expect, it } from 'vitest';
import { inBothBrowsers } from './harness.ts';
import type { SeenWarning } from './see-warning.ts';

const LISTED = 'bounty.chat';
const isCover = ({ kind, visible }: SeenWarning) => kind === 'cover' && visible;

/** What comes of a page before its server falls silent and keeps the line open. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  '/words': '<!doctype html><html lang="fr"><title>Salons</title><body><h1>Salons ouverts</h1>',
  '/head': `<!doctype html><html lang="fr"><title>Salons</title>${'<meta name="x" content="y">'.repeat(200)}`,
};

const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
const server = createServer({ key, cert }, ({ url }, response) => {
  const beginning = BEGINNINGS[url ?? ''];
  response.writeHead(beginning ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  if (beginning) response.write(beginning);
  else response.end();
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const hosts = new Map([[LISTED, (server.address() as AddressInfo).port]]);
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

inBothBrowsers('a listed page that never comes to an end', { hosts }, (session) => {
  it.each(Object.keys(BEGINNINGS))('%s is covered by its name', async (path) => {
    const page = await session().driven.browser.newPage();
    const url = `https://${LISTED}${path}`;
    void page.goto(url).catch(() => undefined);
    await expect.poll(() => session().control.tabsAt(url), { timeout: 10_000 }).toHaveLength(1);
    const tab = await session().adopt(page, url);
    await tab.untilWarning('the cover', isCover);
    await tab.until('danger', ({ level, warning }) => level === 'danger' && warning === 'cover');
    expect(await tab.warning()).toMatchObject({ kind: 'cover', visible: true });
    await tab.pressInWarning('leave');
    await tab.untilMovedAway();
    await tab.close();
  });
});
