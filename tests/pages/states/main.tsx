/**
 * The popup on a mock transport: `?state=danger&language=en&band=under-11`. Built for tests and screenshots only.
 */
import '#lib/ui/styles/popup.ts';
import { render } from 'preact';
import { mockTransport } from '#lib/messaging/mock.ts';
import { App } from '#lib/ui/popup/App.tsx';
import { drawByAddress, readStateQuery } from './query.ts';

drawByAddress((query, key) => {
  const { state, language, band, direction } = readStateQuery(query);
  document.documentElement.dir = direction;
  const root = document.querySelector('#app');
  const transport = mockTransport(state, language, band);
  if (root) render(<App key={key} transport={transport} close={() => undefined} />, root);
});
