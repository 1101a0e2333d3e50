/** The journal on a mock transport: `?state=full&language=en&band=under-11`, on a day that does not change. */
import '#assets/styles/journal.css';
import { render } from 'preact';
import { JOURNAL_STATES, mockJournal } from '#lib/messaging/mock-journal.ts';
import { App } from '#lib/ui/journal/App.tsx';
import { readStateQuery } from './query.ts';

const NOW = new Date(2026, 6, 12, 19, 30).getTime();

const { language, band, direction } = readStateQuery(location.search);
const asked = new URLSearchParams(location.search).get('state');
const state = JOURNAL_STATES.find((known) => known === asked) ?? 'full';
document.documentElement.dir = direction;
const root = document.querySelector('#app');
if (root) render(<App transport={mockJournal(state, language, band, NOW)} now={NOW} />, root);
