import { render } from 'preact';
import { blockedTransport } from '#lib/messaging/popup-transport.ts';
import { App } from '#lib/ui/blocked/App.tsx';

/** Composition root of the blocked page: draws why this tab was moved away from the site it showed. */
export function runBlocked(place: Element): void {
  render(<App transport={blockedTransport()} search={location.search} />, place);
}
