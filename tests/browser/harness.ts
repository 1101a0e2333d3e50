/**
 * What browser tests share: one real browser with the built extension and the practice sites per file, and eyes
 * on the extension's side of a page. Nothing here waits for time; it waits for conditions.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import type { TabView } from '#lib/messaging/tab-view.ts';
import type { Deed } from '#lib/warning/parts.ts';
import { type Control, controlFrom } from '#scripts/assess/control.ts';
import { settledView } from '#scripts/assess/judge-page.ts';
import type { BrowserKind } from '#scripts/driver/find-browser.ts';
import { type Driven, type LaunchOptions, launch } from '#scripts/driver/launch.ts';
import { type PracticeSites, startSites } from '#tests/sites/server.ts';
import { lookAtWarning, type SeenWarning } from './see-warning.ts';
import { stopBackground } from './stop-background.ts';
import { within } from './within.ts';

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
    return this.openIn(await this.driven.browser.newPage(), url);
  }

  /** The same in a private window, seen with the eyes of the extension's private side. */
  async openPrivate(url: string): Promise<Tab> {
    const control = controlFrom(await this.driven.openOwnPrivate('popup.html'));
    const session = new Session(this.kind, this.driven, this.sites, control);
    return session.openIn(await this.driven.openPrivate(), url);
  }

  private async openIn(page: Page, url: string): Promise<Tab> {
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await page.goto(url, { waitUntil: 'load' });
    return this.adopt(page, url);
  }

  /** Takes a page that was opened otherwise under these eyes. */
  async adopt(page: Page, url: string): Promise<Tab> {
    const [tabId] = (await this.control.tabsAt(new URL(url).origin)).slice(-1);
    if (tabId === undefined) throw new Error(`no tab at ${url}`);
    return new Tab(this, page, tabId);
  }

  /** Where the extension's own pages live. */
  ownOrigin(): Promise<string> {
    return this.control.page.evaluate(() => location.origin);
  }

  /** Ends the background as the browser would; the next message starts it again. */
  stopBackground(): Promise<void> {
    return stopBackground(this.driven, () => this.control.view(NO_TAB));
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
  warning(): Promise<SeenWarning> {
    return lookAtWarning(this.session.control.page, this.id);
  }

  /** Presses a control of the warning with the mouse, as a person would. */
  async pressInWarning(does: Deed): Promise<void> {
    const { x, y } = await this.controlAt(does);
    await this.page.mouse.click(x, y);
  }

  /** The deliberate gesture: holds the button until the cover is gone. */
  async goInAnyway(): Promise<void> {
    const { x, y } = await this.controlAt('hold');
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.untilWarning('the cover’s end', ({ kind }) => kind !== 'cover');
    await this.page.mouse.up();
  }

  /** Where a control of the warning stands in the page, in CSS pixels, once it stands still: a page that is being laid out moves it. */
  private async controlAt(does: Deed): Promise<{ x: number; y: number }> {
    let last: { x: number; y: number } | undefined;
    const { controls } = await this.untilWarning(`a control “${does}” that stands still`, (seen) => {
      const at = seen.controls[does];
      const isStill = at !== undefined && at.x === last?.x && at.y === last.y;
      last = at;
      return isStill;
    });
    return controls[does] ?? { x: 0, y: 0 };
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

  /** Waits until the tab shows our own page; asks the browser, since a page that is being left may not answer. */
  async untilMovedAway(): Promise<void> {
    const { control } = this.session;
    const ours = `${await this.session.ownOrigin()}/blocked.html`;
    const end = Date.now() + 10_000;
    while (!(await control.tabsAt(ours)).includes(this.id)) {
      if (Date.now() > end) throw new Error('the tab stayed where it was');
      await pause();
    }
  }

  /** The view once it stands still: for pages on which nothing is expected to happen. */
  async settled(): Promise<TabView | null> {
    return settledView(this.id, this.session.control);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** What it says of a tab that there is not does not matter: that it answers does. */
const NO_TAB = 2 ** 30;

const pause = () => new Promise((done) => setTimeout(done, 50));

/** Milliseconds in which a browser that starts at all has long started. */
const STARTS = 45_000;

/** Starts a browser with its eyes; one that hangs or fails at its start, as now and then one does, is started once more. */
async function begin(options: LaunchOptions): Promise<{ driven: Driven; own: Page }> {
  for (let tries = 2; tries > 0; tries--) {
    const starting = launch(options).then(async (driven) => ({
      driven,
      own: await driven.openOwn('popup.html'),
    }));
    const begun = await within(
      STARTS,
      starting.catch((error) => {
        if (tries === 1) throw error;
      }),
    );
    if (begun) return begun;
    // Should it come after all, it is not needed any more.
    void starting.then(
      ({ driven }) => driven.close(),
      () => undefined,
    );
  }
  throw new Error(`${options.kind} did not start`);
}

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
        const { driven, own } = await begin({ kind, headless: true, ...options });
        session = new Session(kind, driven, sites, controlFrom(own));
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
