/**
 * The popup on a mock transport: `?state=danger&language=en&band=under-11`. Built for tests and screenshots only. The same
 * after a `#` draws it anew without loading.
 */
import '#assets/styles/popup.css';
import { render } from 'preact';
import { mockTransport } from '#lib/messaging/mock.ts';
import { App } from '#lib/ui/popup/App.tsx';
import { readStateQuery } from './query.ts';

function draw(): void {
  const { state, language, band, direction } = readStateQuery(location.hash.slice(1) || location.search);
  document.documentElement.dir = direction;
  const root = document.querySelector('#app');
  const transport = mockTransport(state, language, band);
  if (root) render(<App key={location.href} transport={transport} close={() => undefined} />, root);
}

addEventListener('hashchange', draw);
draw();
