/** The welcome on a mock transport: `?step=4&checks=refused&language=en&band=under-11`. */
import '#assets/styles/welcome.css';
import { render } from 'preact';
import { mockWelcome, WELCOME_CHECKS } from '#lib/messaging/mock-welcome.ts';
import { App } from '#lib/ui/welcome/App.tsx';
import { readStateQuery } from './query.ts';

const { language, band, direction } = readStateQuery(location.search);
const query = new URLSearchParams(location.search);
const asked = query.get('checks') ?? '';
const checks = asked in WELCOME_CHECKS ? (asked as keyof typeof WELCOME_CHECKS) : 'allowed';
document.documentElement.dir = direction;
const root = document.querySelector('#app');
if (root) render(<App transport={mockWelcome(Number(query.get('step')), checks, language, band)} />, root);
