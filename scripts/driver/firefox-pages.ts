/**
 * Firefox refuses to go to `moz-extension://` pages on a driver's word, and opens them from its own window.
 * WebDriver BiDi reaches that window under the scope "chrome", so the shipped build needs no test seam.
 */
import type { Browser, Page } from 'puppeteer-core';

/** The extension's address in a driven Firefox, fixed by a preference. */
export const FIREFOX_UUID = '6f1d2c3b-0a4e-4b5c-8d7e-9f0a1b2c3d4e';

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

/** Runs an expression in the browser's own window. */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  if (!window) throw new Error('Firefox shows no window');
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(`Firefox refused: ${JSON.stringify(result).slice(0, 300)}`);
  return (result.result as { value?: unknown }).value;
}

/** Opens a page that only the browser itself may open. */
export async function openFirefoxPage(browser: Browser, url: string): Promise<Page> {
  const page = await newPageBy(
    browser,
    `void (gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(url)}, {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    }))`,
    (href) => href === url,
  );
  await untilComplete(page);
  return page;
}

/** Lets an extension run in private windows, as a person does on its page; it starts anew, with that right. */
export async function allowInPrivate(browser: Browser, id: string): Promise<void> {
  await inFirefoxWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const right = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add(${JSON.stringify(id)}, right);
      await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
    })()`,
  );
}

/** Whether our extension is installed and runs. */
export const isActiveInFirefox = async (browser: Browser): Promise<boolean> =>
  (await inFirefoxWindow(
    browser,
    `WebExtensionPolicy.getByID('veilleuse@veilleuse.example')?.extension?.backgroundState !== undefined`,
  )) === true;

/** Opens a private window and gives its tab. */
export async function openPrivateWindow(browser: Browser): Promise<Page> {
  const page = await newPageBy(browser, 'void OpenBrowserWindow({ private: true })');
  await untilComplete(page);
  return page;
}

/** Asked for by the clock: a page in the background is hardly ever drawn. */
const untilComplete = (page: Page) =>
  page.waitForFunction('location.href !== "about:blank" && document.readyState === "complete"', {
    polling: ASKED_EVERY,
  });
/** Milliseconds. */
const ASKED_EVERY = 20;

/** The page that an expression in the browser's window opens; `isIt` tells it from one that something else opens just then. */
async function newPageBy(
  browser: Browser,
  expression: string,
  isIt: (href: string) => boolean = () => true,
): Promise<Page> {
  const before = new Set(await browser.pages());
  await inFirefoxWindow(browser, expression);
  for (;;) {
    for (const page of await browser.pages()) {
      if (before.has(page)) continue;
      const href = await page.evaluate(() => location.href).catch(() => null);
      if (href !== null && isIt(href)) return page;
    }
    await new Promise((done) => setTimeout(done, ASKED_EVERY));
  }
}
