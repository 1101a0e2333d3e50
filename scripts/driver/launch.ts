/** Starts a real browser with the built extension, cut off from the network, the same way in both kinds. */
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { type BrowserKind, needBrowser } from './find-browser.ts';
import { allowInPrivate, FIREFOX_UUID, openFirefoxPage, openPrivateWindow } from './firefox-pages.ts';
import { untilInstalled } from './installed-by-policy.ts';
import { launchChromium, launchFirefox } from './launch-browser.ts';
import { type RecordingProxy, startProxy } from './proxy.ts';
import { welcomePage, welcomes } from './welcome.ts';

export interface LaunchOptions {
  kind: BrowserKind;
  headless: boolean;
  /** Folder of the built extension; by default what `npm run build` made. Null: none. */
  extension?: string | null;
  /** Chromium's id of the extension where a policy installs it: it is waited for. `extension` must be null. */
  installedByPolicy?: string;
  /** Host name → loopback port of a TLS server that stands in for it. */
  hosts?: ReadonlyMap<string, number>;
  /** BCP 47 tag of the browser's own language. */
  language?: string;
  private?: boolean;
  /** Folder of the browser's profile, which the caller keeps; by default one of its own, which goes with it. */
  profile?: string;
  /** The profile has had the extension before: no welcome comes up. */
  knownAlready?: boolean;
  /** Leaves the welcome open, which comes up after the first install; otherwise it is waited for and closed. */
  welcome?: boolean;
  /** Further command-line switches, and preferences for Firefox. */
  args?: string[];
  preferences?: Record<string, unknown>;
  /** The caller closes it itself when Ctrl-C is pressed; otherwise that ends everything at once. */
  endsWithUs?: boolean;
  say?: (line: string) => void;
}

export interface Driven {
  kind: BrowserKind;
  browser: Browser;
  proxy: RecordingProxy;
  /** Opens one of the extension's own pages, e.g. `popup.html?tab=3`. */
  openOwn(path: string): Promise<Page>;
  /** A tab in a private window; needs `private: true`. */
  openPrivate(): Promise<Page>;
  /** An own page that sees private tabs: Chromium runs the extension apart for them, Firefox does not. */
  openOwnPrivate(path: string): Promise<Page>;
  /** Installs an extension from its folder into the running browser; the same once more is an update. Returns its id. */
  install(folder: string): Promise<string>;
  close(): Promise<void>;
  /** Ends the browser as a power cut would: it is told nothing. */
  kill(): Promise<void>;
}

export const builtExtension = (kind: BrowserKind): string =>
  resolve(import.meta.dirname, '../../.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

/** Launches; rejects with a one-line error where no browser can be had. The caller must `close()`. */
export async function launch(options: LaunchOptions): Promise<Driven> {
  const { kind } = options;
  const executablePath = needBrowser(kind, options.say ?? (() => {}));
  const extension = options.extension === undefined ? builtExtension(kind) : options.extension;
  const proxy = await startProxy(options.hosts);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'veilleuse-')));
  /** Ctrl-C ends us at once, and the browser with us: its profile goes all the same. */
  const goes = () => {
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    } catch {} // what listens behind us still has to end the browser
  };
  const end = async () => {
    await proxy.close();
    process.off('exit', goes);
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const start = kind === 'firefox' ? launchFirefox : launchChromium;
  const browser = await start({ ...options, executablePath, proxy, profile }).catch(async (error) => {
    await end();
    throw error;
  });
  // After the browser's own listener, which ends it: nobody writes there any more.
  if (!options.profile) process.once('exit', goes);
  const giveUp = async (error: unknown): Promise<never> => {
    await browser.close().catch(() => undefined);
    await end();
    throw error;
  };
  let id = '';
  let welcomed = options.knownAlready ?? false;
  const install = async (folder: string) => {
    const installed = await browser.installExtension(folder, {
      enabledInIncognito: options.private ?? false,
    });
    const isFirst = !welcomed;
    welcomed ||= existsSync(join(folder, 'welcome.html'));
    if (isFirst && welcomes(folder)) {
      const welcome = await welcomePage(browser);
      if (!options.welcome) await welcome.close();
    }
    if (kind === 'firefox' && options.private) await allowInPrivate(browser, installed);
    return installed;
  };
  if (extension) id = await install(extension).catch(giveUp);
  if (options.installedByPolicy) {
    id = options.installedByPolicy;
    await untilInstalled(browser, kind, id).catch(giveUp);
  }

  const openIn = async (context: BrowserContext, path: string) => {
    if (kind === 'firefox') return openFirefoxPage(browser, `moz-extension://${FIREFOX_UUID}/${path}`);
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  let incognito: BrowserContext | undefined;
  const privateContext = async () => {
    incognito ??= await browser.createBrowserContext();
    return incognito;
  };

  return {
    kind,
    browser,
    proxy,
    install: async (folder) => {
      const installed = await install(folder);
      id ||= installed;
      return installed;
    },
    openOwn: (path) => openIn(browser.defaultBrowserContext(), path),
    openPrivate: async () =>
      kind === 'firefox' ? openPrivateWindow(browser) : (await privateContext()).newPage(),
    openOwnPrivate: async (path) =>
      openIn(kind === 'firefox' ? browser.defaultBrowserContext() : await privateContext(), path),
    async close() {
      await browser.close().catch(() => undefined);
      await end();
    },
    async kill() {
      // What puppeteer would put back into the profile of Firefox, while the next start reads it.
      for (const name of ['prefs.js', 'user.js'])
        await rm(join(profile, `${name}.puppeteer`), { force: true });
      const running = browser.process();
      const ended = new Promise((done) => running?.once('exit', done));
      running?.kill('SIGKILL');
      await ended;
      await browser.disconnect().catch(() => undefined);
      await end();
    },
  };
}
