import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { afterAll, expect, it } from 'vitest';
import { inBothBrowsers, type Tab } from './harness.ts';
import { events } from './own-side.ts';
import { cardIn } from './send-eyes.ts';

/** What a child may say where it is safe: who it is, how old, from where, and how to be reached. */
const CONVERSATION = [
  'je m’appelle Camille Bernard',
  'jai 13 ans et jhabite a roubaix',
  'mon numero c 06 39 98 12 34',
  'on se voit demain a 18h devant la gare',
];

const MESSENGER = 'web.whatsapp.com';
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Messages</title><body><h1>Discussion</h1>
<div id="fil" role="log"></div>
<div id="message" contenteditable="true" role="textbox" aria-label="Écris un message" style="min-height:30px;border:1px solid"></div>
<script>
message.onkeydown = (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  fetch('/said', { method: 'POST', body: message.innerText });
  fil.append(Object.assign(document.createElement('p'), { textContent: message.innerText }));
  message.replaceChildren();
};
</script></body></html>`;

const said: string[] = [];
const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
const server = createServer({ key, cert }, (request, response) => {
  if (request.method === 'POST') {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      said.push(body);
      response.writeHead(204).end();
    });
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const hosts = new Map([[MESSENGER, (server.address() as AddressInfo).port]]);
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Has the whole conversation, looking after each message whether anything of ours stands in the page. */
async function converse(tab: Tab, box: string, row: (text: string) => Promise<unknown>): Promise<void> {
  for (const text of CONVERSATION) {
    await tab.page.click(box);
    await tab.page.keyboard.type(text);
    expect(await cardIn(tab)).toBeNull();
    await tab.page.keyboard.press('Enter');
    await row(text);
    expect(await cardIn(tab)).toBeNull();
  }
}

const shown = (tab: Tab) => (text: string) =>
  tab.page.waitForFunction(
    (words) => document.querySelector('#fil')?.textContent?.includes(words),
    { timeout: 10_000 },
    text,
  );

inBothBrowsers('a whole conversation with name, age, town, number and meeting', { hosts }, (session) => {
  it('on a helpline that nobody listed: no card, no note, no event', async () => {
    const before = await events(session().control.page);
    const tab = await session().open(session().sites.url('helpline-chat', '/tchat.html?pseudo=lune'));
    await tab.until(
      'calm, looked at closely',
      ({ level, looked }) => level === 'calm' && looked === 'closely',
    );
    await converse(tab, '#message', shown(tab));
    expect(await tab.warning()).toMatchObject({ kind: 'none' });
    expect(await events(session().control.page)).toEqual(before);
    await tab.close();
  });

  it('in a messenger with people one knows: no card, no note, no event', async () => {
    const before = await events(session().control.page);
    const tab = await session().open(`https://${MESSENGER}/`);
    await tab.until('a look at it', ({ known, looked }) => known === 'WhatsApp' && looked === 'closely');
    const start = said.length;
    await converse(tab, '#message', shown(tab));
    await expect.poll(() => said.slice(start), { timeout: 10_000 }).toEqual(CONVERSATION);
    expect(await events(session().control.page)).toEqual(before);
    await tab.close();
  });
});
