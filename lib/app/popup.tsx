/** Composition root of the popup. */
import { render } from 'preact';
import { askBackground, askPermission, onTabChanged, tabInFront } from '#lib/platform/own-page.ts';
import { App } from '#lib/ui/popup/App.tsx';
import type { PopupTransport } from '#lib/ui/popup/transport.ts';

/** Draws the popup of the tab in front. */
export function runPopup(place: Element): void {
  const tab = tabInFront(location.search);
  const transport: PopupTransport = {
    view: async () => askBackground('popup:view', { tabId: await tab }),
    help: async () => askBackground('popup:help', { tabId: await tab }),
    watch: async (on) => askBackground('popup:watch', { tabId: await tab, on }),
    leave: async () => {
      await askBackground('popup:leave', { tabId: await tab });
    },
    askPermission,
    onChange: (callback) =>
      onTabChanged((changed) => void tab.then((mine) => mine === changed && callback())),
  };
  render(<App transport={transport} close={() => window.close()} />, place);
}
