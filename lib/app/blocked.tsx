/** Composition root of the blocked page. */
import { render } from 'preact';
import { askBackground, ownTab, replaceByNewTab } from '#lib/platform/own-page.ts';
import { App } from '#lib/ui/blocked/App.tsx';
import type { BlockedTransport } from '#lib/ui/blocked/transport.ts';

/** Draws why this tab was moved away from the site it showed. */
export function runBlocked(place: Element): void {
  const transport: BlockedTransport = {
    view: async () => askBackground('popup:view', { tabId: await ownTab() }),
    help: async () => askBackground('popup:help', { tabId: await ownTab() }),
    away: replaceByNewTab,
  };
  render(<App transport={transport} search={location.search} />, place);
}
