/** The one place that knows the extension API, for the background and our own pages. */
import browser from 'webextension-polyfill';

export type { Runtime, Tabs, WebNavigation } from 'webextension-polyfill';
export { browser };
