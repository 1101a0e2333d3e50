/** The popup on a mock transport: `?state=danger&language=en&band=under-11`. Built for tests and screenshots only. */
import '#assets/styles/popup.css';
import { render } from 'preact';
import { mockTransport } from '#lib/messaging/mock.ts';
import { App } from '#lib/ui/popup/App.tsx';
import { readStateQuery } from './query.ts';

const { state, language, band, direction } = readStateQuery(location.search);
document.documentElement.dir = direction;
const root = document.querySelector('#app');
if (root) render(<App transport={mockTransport(state, language, band)} close={() => undefined} />, root);
