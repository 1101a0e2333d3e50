/**
 * The journal on a mock transport: `?state=full&language=en&band=under-11`, on a day that does not change.
 * With `reads=2`, notes can be read twice, and then no more.
 */
import '#assets/styles/journal.css';
import { render } from 'preact';
import { JOURNAL_STATES, mockJournal } from '#lib/messaging/mock-journal.ts';
import { App } from '#lib/ui/journal/App.tsx';
import { readStateQuery } from './query.ts';

const NOW = new Date(2026, 6, 12, 19, 30).getTime();

const { language, band, direction } = readStateQuery(location.search);
const query = new URLSearchParams(location.search);
const asked = query.get('state');
const state = JOURNAL_STATES.find((known) => known === asked) ?? 'full';
document.documentElement.dir = direction;
const root = document.querySelector('#app');
const transport = mockJournal(state, language, band, NOW);
const { events } = transport;
let reads = Number(query.get('reads') ?? Number.POSITIVE_INFINITY);
transport.events = async (keys) => {
  if (reads-- <= 0) throw new Error('no database');
  return events(keys);
};
if (root) render(<App transport={transport} now={NOW} />, root);
