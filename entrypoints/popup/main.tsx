import '#assets/styles/popup.css';
import { render } from 'preact';
import { popupTransport } from '#lib/messaging/popup-transport.ts';
import { App } from '#lib/ui/popup/App.tsx';

const root = document.querySelector('#app');
const transport = popupTransport(location.search);
if (root) render(<App transport={transport} close={() => window.close()} />, root);
