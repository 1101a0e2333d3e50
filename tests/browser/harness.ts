/**
 * What browser tests share: one real browser with the built extension and the practice sites per file, and eyes
 * on the extension's side of a page. Nothing here waits for time; it waits for conditions.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { TabView } from '#lib/messaging/tab-view.ts';
import { type Control, controlFrom } from '#scripts/assess/control.ts';
import type { BrowserKind } from '#scripts/driver/find-browser.ts';
import { type Driven, type LaunchOptions, launch } from '#scripts/driver/launch.ts';
import { type PracticeSites, startSites } from '#tests/sites/server.ts';
import { stopBackground } from './stop-background.ts';

export type Judged = Extract<TabView, { state: 'judged' }>;

export class Session {
  readonly kind: BrowserKind;
  readonly driven: Driven;
  readonly sites: PracticeSites;
  readonly control: Control;

  constructor(kind: BrowserKind, driven: Driven, sites: PracticeSites, control: Control) {
    this.kind = kind;
    this.driven = driven;
    this.sites = sites;
    this.control = control;
  }

  /** Opens an address in a new tab and waits for its load. */
  async open(url: string): Promise<Tab> {
    const page = await this.driven.browser.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await page.goto(url, { waitUntil: 'load' });
    const [tabId] = (await this.control.tabsAt(new URL(url).origin)).slice(-1);
    if (tabId === undefined) throw new Error(`no tab at ${url}`);
    return new Tab(this, page, tabId);
  }

  /** Ends the background as the browser would; the next message starts it again. */
  stopBackground(): Promise<void> {
    return stopBackground(this.driven);
  }
}

export class Tab {
  readonly session: Session;
  readonly page: Page;
  readonly id: number;

  constructor(session: Session, page: Page, id: number) {
    this.session = session;
    this.page = page;
    this.id = id;
  }

  view(): Promise<TabView | null> {
    return this.session.control.view(this.id);
  }

  /** Waits until the popup's view of this tab satisfies a condition; fails with the last view seen. */
  async until(what: string, holds: (view: Judged) => boolean, timeout = 10_000): Promise<Judged> {
    let view: TabView | null = null;
    const end = Date.now() + timeout;
    while (Date.now() < end) {
      view = await this.view();
      if (view?.state === 'judged' && holds(view)) return view;
      await pause();
    }
    throw new Error(`${what} did not come; last seen: ${JSON.stringify(view)}`);
  }

  /** What stands in the page as the extension's own world sees it. */
  async warning(): Promise<SeenWarning> {
    const page = this.session.control.page;
    return page.evaluate(async (tabId) => {
      const scope = globalThis as unknown as { browser?: typeof chrome };
      const { scripting } = scope.browser ?? chrome;
      const [frame] = await scripting.executeScript({ target: { tabId }, func: lookForWarning });
      return frame?.result as SeenWarning;

      function lookForWarning() {
        const native = globalThis as unknown as {
          chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
        };
        const hosts = [...document.querySelectorAll('*')].filter((element) =>
          element.localName.includes('-'),
        );
        for (const host of hosts) {
          const firefox = (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
          const root = firefox ?? native.chrome?.dom?.openOrClosedShadowRoot(host) ?? null;
          const box = root?.querySelector('dialog, [popover]');
          if (!root || !box || host.shadowRoot) continue;
          const { x, y, width, height } = box.getBoundingClientRect();
          const over = document.elementFromPoint(x + width / 2, y + Math.min(height / 2, innerHeight / 2));
          const kind = box.matches(':modal') ? 'cover' : box.matches(':popover-open') ? 'banner' : 'none';
          return { kind, visible: over === host, text: box.textContent, width, height };
        }
        return { kind: 'none', visible: false, text: '', width: 0, height: 0 };
      }
    }, this.id);
  }

  /** Waits until the warning in the page satisfies a condition. */
  async untilWarning(
    what: string,
    holds: (seen: SeenWarning) => boolean,
    timeout = 10_000,
  ): Promise<SeenWarning> {
    let seen: SeenWarning | null = null;
    const end = Date.now() + timeout;
    while (Date.now() < end) {
      seen = await this.warning().catch(() => null);
      if (seen && holds(seen)) return seen;
      await pause();
    }
    throw new Error(`${what} did not come; last seen: ${JSON.stringify(seen)}`);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

export interface SeenWarning {
  kind: 'none' | 'banner' | 'cover';
  /** The point in its middle meets its host: nothing lies over it. */
  visible: boolean;
  text: string;
  width: number;
  height: number;
}

const pause = () => new Promise((done) => setTimeout(done, 50));

/** Runs the same tests in both browsers, each with one browser for the whole file. */
export function inBothBrowsers(
  title: string,
  options: Partial<LaunchOptions>,
  tests: (session: () => Session, kind: BrowserKind) => void,
): void {
  for (const kind of ['chromium', 'firefox'] as const) {
    describe(`${title} (${kind})`, () => {
      let session: Session | undefined;
      let sites: PracticeSites | undefined;
      beforeAll(async () => {
        sites = await startSites();
        const driven = await launch({ kind, headless: true, ...options });
        session = new Session(kind, driven, sites, controlFrom(await driven.openOwn('popup.html')));
      });
      afterAll(async () => {
        await session?.driven.close();
        await sites?.close();
      });
      tests(() => {
        if (!session) throw new Error('the browser did not start');
        return session;
      }, kind);
    });
  }
}
