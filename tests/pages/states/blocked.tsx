/** The blocked page on a mock transport: `?why=moved&state=danger&language=en&band=under-11`. */
import '#assets/styles/blocked.css';
import { render } from 'preact';
import { mockTransport } from '#lib/messaging/mock.ts';
import { App } from '#lib/ui/blocked/App.tsx';
import { readStateQuery } from './query.ts';

const { state, language, band, direction } = readStateQuery(location.search);
document.documentElement.dir = direction;
const root = document.querySelector('#app');
if (root) render(<App transport={mockTransport(state, language, band)} search={location.search} />, root);
