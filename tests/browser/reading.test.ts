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

const PAGES = new Map(
  Object.entries({
    plain: DOOR,
    ...Object.fromEntries(Object.entries(UNSEEN).map(([way, help]) => [way, help + DOOR])),
  }),
);

const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
const server = createServer({ key, cert }, ({ url = '/' }, response) => {
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
    const tab = await session().open(`https://tchat.example/${way}`);
    const { reasons } = await tab.until('danger', ({ level }) => level === 'danger');
    expect(reasons.map(({ signal }) => signal)).not.toContain('help-for-minors');
    expect(reasons.map(({ signal }) => signal)).not.toContain('help-service');
    await tab.close();
  });
});
