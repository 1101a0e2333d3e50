/**
 * The blocked page on a mock transport: `?why=moved&state=danger&language=en&band=under-11`.
 */
import '#lib/ui/styles/blocked.ts';
import { render } from 'preact';
import { mockTransport } from '#lib/messaging/mock.ts';
import { App } from '#lib/ui/blocked/App.tsx';
import { drawByAddress, readStateQuery } from './query.ts';

drawByAddress((query, key) => {
  const { state, language, band, direction } = readStateQuery(query);
  document.documentElement.dir = direction;
  const root = document.querySelector('#app');
  const transport = mockTransport(state, language, band);
  if (root) render(<App key={key} transport={transport} search={query} />, root);
});
