/**
 * The blocked page on a mock transport: `?why=moved&state=danger&language=en&band=under-11`. The same after a `#` draws it
 * anew without loading.
 */
import '#assets/styles/blocked.css';
import { render } from 'preact';
import { mockTransport } from '#lib/messaging/mock.ts';
import { App } from '#lib/ui/blocked/App.tsx';
import { readStateQuery } from './query.ts';

function draw(): void {
  const query = location.hash.slice(1) || location.search;
  const { state, language, band, direction } = readStateQuery(query);
  document.documentElement.dir = direction;
  const root = document.querySelector('#app');
  const transport = mockTransport(state, language, band);
  if (root) render(<App key={location.href} transport={transport} search={query} />, root);
}

addEventListener('hashchange', draw);
draw();
