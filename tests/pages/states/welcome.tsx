/** The welcome on a mock transport: `?step=4&checks=refused&language=en&band=under-11`. */
import '#lib/ui/styles/welcome.ts';
import { render } from 'preact';
import { mockWelcome, WELCOME_CHECKS } from '#lib/messaging/mock-welcome.ts';
import { App } from '#lib/ui/welcome/App.tsx';
import { drawByAddress, readStateQuery } from './query.ts';

drawByAddress((asked, key) => {
  const { language, band, direction } = readStateQuery(asked);
  const query = new URLSearchParams(asked);
  const wanted = query.get('checks') ?? '';
  const checks = wanted in WELCOME_CHECKS ? (wanted as keyof typeof WELCOME_CHECKS) : 'allowed';
  document.documentElement.dir = direction;
  const root = document.querySelector('#app');
  const transport = mockWelcome(Number(query.get('step')), checks, language, band);
  if (root) render(<App key={key} transport={transport} />, root);
});
