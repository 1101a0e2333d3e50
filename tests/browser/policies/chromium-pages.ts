/** What Chromium's own pages say of an extension and of policies. */
import type { Browser, Page } from 'puppeteer-core';

/** The API of Chromium's page of extensions, as far as it is needed here. */
interface ExtensionsPage {
  developerPrivate: {
    getExtensionInfo(id: string): Promise<{
      state: string;
      mustRemainInstalled: boolean;
      userMayModify: boolean;
    }>;
    updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
}

async function onPage<Result>(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage();
  await page.goto(url);
  const result = await work(page);
  await page.close();
  return result;
}

/** What a person sees of an extension, and what becomes of it when they try to switch it off. */
export const extensionAsSeen = (browser: Browser, extension: string) =>
  onPage(browser, 'chrome://extensions', (page) =>
    page.evaluate(async (id) => {
      const { developerPrivate, management } = chrome as unknown as ExtensionsPage;
      const switchedOff = await management.setEnabled(id, false).then(
        () => true,
        () => false,
      );
      const { state, mustRemainInstalled, userMayModify } = await developerPrivate.getExtensionInfo(id);
      return { state, mustRemainInstalled, userMayModify, switchedOff };
    }, extension),
  );

/** Lets an extension into private windows, as a person does on the page of extensions. */
export const allowInIncognito = (browser: Browser, extension: string) =>
  onPage(browser, 'chrome://extensions', (page) =>
    page.evaluate(async (extensionId) => {
      const { developerPrivate } = chrome as unknown as ExtensionsPage;
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, extension),
  );

/** The policies that Chromium's page of policies shows as set, with their status: `OK` in an English browser. */
export const policiesAsSeen = (browser: Browser) =>
  onPage(browser, 'chrome://policy', async (page) => {
    await page.waitForSelector('>>> policy-row');
    return page.evaluate(() => {
      const inside = (element: Element, name: string) => [
        ...(element.shadowRoot?.querySelectorAll(name) ?? []),
      ];
      const rows = [...document.querySelectorAll('policy-app')]
        .flatMap((app) => inside(app, 'policy-table'))
        .flatMap((table) => inside(table, 'policy-row'));
      const text = (row: Element, cell: string) => inside(row, cell)[0]?.textContent?.trim() ?? '';
      const all = rows.map((row) => [text(row, '#name'), text(row, '.messages'), text(row, '.level')]);
      // Below them stand all others that there are, without a level.
      return Object.fromEntries(all.filter(([, , level]) => level));
    });
  });
