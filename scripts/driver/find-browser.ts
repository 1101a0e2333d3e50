/** Finds an installed browser, or installs Debian's where we may. */
import { findCommand, install, isExecutable, mayInstall } from './debian.ts';

export type BrowserKind = 'chromium' | 'firefox';

/** Names on the PATH, best first; then usual places on macOS and Windows. */
const COMMANDS: Record<BrowserKind, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};
const PLACES: Record<BrowserKind, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Path of an installed browser of this kind, or null. */
export function findBrowser(kind: BrowserKind): string | null {
  return findCommand(COMMANDS[kind]) ?? PLACES[kind].find(isExecutable) ?? null;
}

/**
 * Path of a browser of this kind; as root on Debian it is installed where it is missing.
 * Throws an error of one line that says what to install.
 */
export function needBrowser(kind: BrowserKind, say: (line: string) => void): string {
  const found = findBrowser(kind);
  if (found) return found;
  if (mayInstall()) {
    say(`installing ${PACKAGES[kind]} (once, takes a minute or two) …`);
    install(PACKAGES[kind]);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  const what = kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox (ESR or later)';
  throw new Error(`No browser found: please install ${what} and start again.`);
}
