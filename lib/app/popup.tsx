import { render } from 'preact';
import { popupTransport } from '#lib/messaging/popup-transport.ts';
import { App } from '#lib/ui/popup/App.tsx';

/** Composition root of the popup: draws what is known of the tab in front. */
export function runPopup(place: Element): void {
  render(<App transport={popupTransport(location.search)} close={() => window.close()} />, place);
}
