/**
 * The journal on a mock transport: `?state=full&language=en&band=under-11`, on a day that does not change.
 * With `reads=2`, notes can be read twice, and then no more.
 */
import '#lib/ui/styles/journal.ts';
import { render } from 'preact';
import { JOURNAL_STATES, mockJournal } from '#lib/messaging/mock-journal.ts';
import { App } from '#lib/ui/journal/App.tsx';
import { drawByAddress, readStateQuery } from './query.ts';

const NOW = new Date(2026, 6, 12, 19, 30).getTime();

drawByAddress((asked, key) => {
  const { language, band, direction } = readStateQuery(asked);
  const query = new URLSearchParams(asked);
  const state = JOURNAL_STATES.find((known) => known === query.get('state')) ?? 'full';
  document.documentElement.dir = direction;
  const root = document.querySelector('#app');
  const transport = mockJournal(state, language, band, NOW);
  const { events } = transport;
  let reads = Number(query.get('reads') ?? Number.POSITIVE_INFINITY);
  transport.events = async (keys) => {
    if (reads-- <= 0) throw new Error('no database');
    return events(keys);
  };
  if (root) render(<App key={key} transport={transport} now={NOW} />, root);
});
