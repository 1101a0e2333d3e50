import { render } from 'preact';
import { settingsTransport } from '#lib/messaging/settings-transport.ts';
import { App } from '#lib/ui/settings/App.tsx';

/** Composition root of the settings page. */
export function runOptions(place: Element): void {
  render(<App transport={settingsTransport} forChild={location.hash === '#for-child'} />, place);
}
