import { render } from 'preact';
import { welcomeTransport } from '#lib/messaging/welcome-transport.ts';
import { App } from '#lib/ui/welcome/App.tsx';
import { loadDetails } from './load-details.ts';

/** Composition root of the welcome page. */
export function runWelcome(place: Element): void {
  render(<App transport={welcomeTransport(() => loadDetails(document))} />, place);
}
