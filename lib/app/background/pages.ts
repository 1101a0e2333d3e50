/** Puts our scripts into pages. Pages that the browser keeps to itself refuse; that is no error of ours. */
import type { MessageToPage } from '#lib/messaging/contract.ts';
import type { PageSender } from '#lib/messaging/listener.ts';
import { ANNOUNCED, standByFiles } from '#lib/photo/page-side.ts';
import { after } from '#lib/platform/after.ts';
import { browser } from '#lib/platform/browser.ts';
import { letGo } from '#lib/warning/let-go.ts';
import { shieldCss } from '#lib/warning/shield.ts';
import { isStillShown } from './frame-tree.ts';

type Script = 'guard.js' | 'details.js' | 'sending.js' | 'warning.js' | 'photos.js';

/**
 * Loads scripts into one frame, one after the other; false where the frame refuses or is gone. Where the browser tells documents
 * apart, into the very one that asked: another may stand in the frame by now.
 */
export async function injectInto(
  tabId: number,
  frameId: number,
  documentId: string | undefined,
  ...files: readonly Script[]
): Promise<boolean> {
  return inject(targetOf({ tabId, frameId, documentId }), ...files);
}

const targetOf = ({ tabId, frameId, documentId }: Pick<PageSender, 'tabId' | 'frameId' | 'documentId'>) =>
  documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };

/** Loads the warning script into the top frame; it asks for what it should draw. False where that failed. */
export async function injectWarning(tabId: number): Promise<boolean> {
  return inject({ tabId, frameIds: [0] }, 'warning.js');
}

/** Has what a page does with files told, among its own scripts. False where the frame refuses or is gone. */
export async function injectPageSide(sender: PageSender): Promise<boolean> {
  return runIn(targetOf(sender), { func: standByFiles, args: [ANNOUNCED], world: 'MAIN' });
}

/** Puts the scout into every open frame: after an install Chromium leaves tabs that were open without it. */
export async function injectScoutEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && inject({ tabId: id, allFrames: true }, 'scout.js')),
  );
}

/** True the first time that this half of us asks it in a session of the browser; an update, or being switched on, begins a new one. */
export async function firstInSession(): Promise<boolean> {
  const half = `${browser.extension.inIncognitoContext}`;
  const { scouted = {} } = (await browser.storage.session.get('scouted')) as {
    scouted?: Record<string, true>;
  };
  if (scouted[half]) return false;
  await browser.storage.session.set({ scouted: { ...scouted, [half]: true } });
  return true;
}

/** Puts the user style of a cover over the page that asks for it, never over the one after it; or takes it away. */
export async function shieldCover(sender: PageSender, key: number, up: boolean): Promise<void> {
  if (up && !(await isStillShown(sender))) return;
  const style = { target: targetOf(sender), origin: 'USER' as const, css: shieldCss(key) };
  const done = up ? browser.scripting.insertCSS(style) : browser.scripting.removeCSS(style);
  await done.catch(() => undefined);
}

/** Milliseconds that a page has for an answer. */
const ANSWERS_WITHIN = 1000;

/** What a page answers; undefined where it does not, as one that spins or is frozen never does. */
export const answered = <T>(answer: Promise<T>): Promise<T | undefined> =>
  Promise.race([answer, new Promise<undefined>((done) => after(ANSWERS_WITHIN, () => done(undefined)))]);

/** How often it is asked whether our page has come, and milliseconds between. */
const ASKED = 15;
const ASKED_EVERY = 100;

/**
 * Shows one of our own pages in a tab, whatever the page there would like to ask before it is left. A page that does not let
 * itself be left (it stops what is loading, or goes elsewhere again and again) loses its tab: ours comes in a new one in
 * its place. Resolves with the tab in which our page stands; null where the browser gave us neither.
 */
export async function moveTab(tabId: number, url: string): Promise<number | null> {
  // At once: a page whose end never comes would be waited for.
  const now = { target: { tabId }, func: letGo, injectImmediately: true };
  await answered(browser.scripting.executeScript(now)).catch(() => undefined);
  await browser.tabs.update(tabId, { url }).catch(() => undefined);
  for (let times = 0; times < ASKED; times++) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab || tab.url?.startsWith(browser.runtime.getURL('/'))) return tabId; // or somebody has closed it
    await new Promise<void>((done) => after(ASKED_EVERY, done));
  }
  return inItsPlace(tabId, url);
}

async function inItsPlace(tabId: number, url: string): Promise<number | null> {
  try {
    const { index, windowId, active } = await browser.tabs.get(tabId);
    const { id } = await browser.tabs.create({
      url,
      index,
      active,
      ...(windowId === undefined ? {} : { windowId }),
    });
    await browser.tabs.remove(tabId);
    return id ?? null;
  } catch {
    return null;
  }
}

/** CSS pixels of the window in which the parents' PIN is asked for. */
const PIN_WINDOW = { width: 520, height: 760 };

/** Brings up our page that asks for the parents' PIN, in a window of its own, once. */
export async function openPinPage(): Promise<void> {
  const url = browser.runtime.getURL('/options.html#for-child');
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url);
  if (open?.windowId === undefined) await browser.windows.create({ url, type: 'popup', ...PIN_WINDOW });
  else await browser.windows.update(open.windowId, { focused: true });
}

/** Tells the scripts of a tab's frame(s) something by name. */
export async function tellPage(tabId: number, name: MessageToPage, frameId?: number): Promise<void> {
  const options = frameId === undefined ? {} : { frameId };
  await browser.tabs.sendMessage(tabId, { name }, options).catch(() => undefined);
}

type Call = Parameters<typeof browser.scripting.executeScript>[0];

const inject = (target: Call['target'], ...files: readonly string[]): Promise<boolean> =>
  runIn(target, { files: files.map((file) => `/${file}`) });

async function runIn(target: Call['target'], what: Omit<Call, 'target'>): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, injectImmediately: true, ...what } as Call);
    return true;
  } catch {
    return false;
  }
}
