import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { afterAll, expect, it } from 'vitest';
import { inBothBrowsers } from './harness.ts';

/** A door that is dangerous where it stands plainly. */
const DOOR = `<h1>Tchat gratuit</h1><p>Entre et parle avec des inconnus, sans inscription.</p>
<form><input name="pseudo" placeholder="Pseudo"><input name="age" placeholder="Âge" type="number">
<select name="sexe"><option>Homme</option><option>Femme</option></select>
<input name="cp" placeholder="Code postal"><button>Entrer dans le tchat</button></form>`;
const HELP =
  'Ligne d’écoute anonyme et gratuite pour enfants et adolescents : nos écoutants formés te répondent tous les jours. En cas d’urgence, appelle le 119.';

/** Ways to write a sentence that only we would read. */
const UNSEEN: Readonly<Record<string, string>> = {
  'no-height': `<div style="height:0;overflow:hidden"><p>${HELP}</p></div>`,
  'max-height': `<div style="max-height:0;overflow:hidden"><p>${HELP}</p></div>`,
  above: `<p style="position:absolute;top:-9999px">${HELP}</p>`,
  aside: `<div style="position:relative;overflow:hidden;height:20px"><p style="position:absolute;left:9999px">${HELP}</p></div>`,
  'no-ink': `<p style="-webkit-text-fill-color:transparent">${HELP}</p>`,
  filtered: `<p style="filter:opacity(0)">${HELP}</p>`,
};

/** Boxes that a whole page can stand in. */
const AROUND: Readonly<Record<string, string>> = {
  object: `<object>${DOOR}</object>`,
  drawing: `<svg width="600" height="600"><foreignObject width="600" height="600">${DOOR}</foreignObject></svg>`,
  formula: `<math><mtext>${DOOR}</mtext></math>`,
  template: `<template class="door">${DOOR}</template><template class="shown" style="display:block"></template>
<script>document.querySelector('.shown').append(document.querySelector('.door').content)</script>`,
};

/** Bodies that have no size of their own, or are hidden while what they hold is seen, in a page that never ends loading. */
const UNDRAWN: Readonly<Record<string, string>> = {
  flat: `<style>body{margin:0}main{position:fixed;inset:0}</style><main>${DOOR}</main>`,
  'hidden-body': `<style>body{visibility:hidden}main{visibility:visible}</style><main>${DOOR}</main>`,
  'no-body-box': `<style>body{display:contents}</style><main>${DOOR}</main>`,
};

const FLOOD = '<i hidden></i>'.repeat(8000) + '<textarea hidden></textarea>'.repeat(300);

const PAGES = new Map(
  Object.entries({
    plain: DOOR,
    ...Object.fromEntries(Object.entries(UNSEEN).map(([way, help]) => [way, help + DOOR])),
    ...AROUND,
    flooded: `${FLOOD}<div style="margin-left:60px;width:180px;pointer-events:none">${DOOR}</div>${FLOOD}`,
    ...Object.fromEntries(
      Object.entries(UNDRAWN).map(([way, body]) => [way, `${body}<iframe src="/never" hidden></iframe>`]),
    ),
  }),
);

const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
const server = createServer({ key, cert }, ({ url = '/' }, response) => {
  if (url === '/never') return; // the line stays open, and the page is never complete
  const body = PAGES.get(url.slice(1));
  response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Tchat gratuit</title><body>${body ?? ''}</body></html>`,
  );
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const hosts = new Map([['tchat.example', (server.address() as AddressInfo).port]]);
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

inBothBrowsers('a door to a chat that would not be read', { hosts }, (session) => {
  it.each([...PAGES.keys()])('%s: is warned of', async (way) => {
    const url = `https://tchat.example/${way}`;
    const page = await session().driven.browser.newPage();
    // The driver would wait for frames that never come.
    void page.goto(url).catch(() => undefined);
    await expect.poll(() => session().control.tabsAt(url), { timeout: 10_000 }).toHaveLength(1);
    const tab = await session().adopt(page, url);
    const { reasons } = await tab.until('danger', ({ level }) => level === 'danger');
    expect(reasons.map(({ signal }) => signal)).not.toContain('help-for-minors');
    expect(reasons.map(({ signal }) => signal)).not.toContain('help-service');
    await tab.close();
  });
});
