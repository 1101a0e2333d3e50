import '#assets/styles/blocked.css';
import { render } from 'preact';
import { blockedTransport } from '#lib/messaging/popup-transport.ts';
import { App } from '#lib/ui/blocked/App.tsx';

const root = document.querySelector('#app');
if (root) render(<App transport={blockedTransport()} search={location.search} />, root);
