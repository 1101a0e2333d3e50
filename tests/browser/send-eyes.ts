/** The card at a send and the note beside a box, seen from the extension's side, in whatever frame they stand. */
import { expect } from 'vitest';
import type { Session, Tab } from './harness.ts';

export interface SeenCard {
  kind: 'card' | 'note';
  text: string;
  /** Where it ends, in CSS pixels of its frame. */
  bottom: number;
  width: number;
  /** The share of it that is seen without scrolling in it. */
  seenAtOnce: number;
  /** The child's words that are marked. */
  marked: string[];
  /** On how many lines each of them stands. */
  lines: number[];
  /** What has the focus on it. */
  focused: string;
  /** Middle of each control, in CSS pixels of the top page. */
  controls: Record<string, { x: number; y: number }>;
}

/** The card or note of a tab; null where none stands in any frame. */
export function cardIn(tab: Tab): Promise<SeenCard | null> {
  return tab.session.control.page.evaluate(async (tabId) => {
    const { scripting } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const frames = await scripting
      .executeScript({ target: { tabId, allFrames: true }, func: look, injectImmediately: true })
      .catch(() => []);
    return (frames.find(({ result }) => result)?.result ?? null) as SeenCard | null;

    function look(): SeenCard | null {
      type Native = { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };
      const { chrome: native } = globalThis as unknown as Native;
      for (const host of document.documentElement?.children ?? []) {
        if (!host.localName.includes('-')) continue;
        const firefox = (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
        const root = firefox ?? native?.dom?.openOrClosedShadowRoot(host);
        const surface = root?.querySelector('.send:modal, .send-note:popover-open');
        if (!root || !surface) continue;
        const sheet = surface.querySelector('.sheet');
        const frame = window.frameElement?.getBoundingClientRect() ?? { x: 0, y: 0 };
        const controls: SeenCard['controls'] = {};
        for (const control of root.querySelectorAll<HTMLElement>('[data-does]')) {
          const { x, y, width, height } = control.getBoundingClientRect();
          if (width > 0)
            controls[control.dataset.does ?? ''] = {
              x: frame.x + x + width / 2,
              y: frame.y + y + height / 2,
            };
        }
        return {
          kind: surface.matches('.send') ? 'card' : 'note',
          text: surface.textContent ?? '',
          bottom: surface.getBoundingClientRect().bottom,
          width: surface.getBoundingClientRect().width,
          seenAtOnce: sheet ? sheet.clientHeight / sheet.scrollHeight : 1,
          marked: [...root.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
          lines: [...root.querySelectorAll('mark')].map((mark) => {
            const range = document.createRange();
            range.selectNodeContents(mark);
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          }),
          focused:
            (root.activeElement as HTMLElement | null)?.dataset.does ?? root.activeElement?.className ?? '',
          controls,
        };
      }
      return null;
    }
  }, tab.id);
}

/** Waits until what stands there satisfies a condition. */
export async function untilCard(
  tab: Tab,
  what: string,
  holds: (seen: SeenCard | null) => boolean,
): Promise<SeenCard | null> {
  let seen: SeenCard | null = null;
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    seen = await cardIn(tab).catch(() => null);
    if (holds(seen)) return seen;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${what} did not come; last seen: ${JSON.stringify(seen)}`);
}

export async function card(tab: Tab): Promise<SeenCard> {
  const seen = await untilCard(tab, 'the card', (one) => one?.kind === 'card');
  if (!seen) throw new Error('no card');
  return seen;
}

export const noCard = (tab: Tab) => untilCard(tab, 'the card’s end', (seen) => seen?.kind !== 'card');

/** Presses a control of the card with the mouse, once or twice at once. */
export async function pressOnCard(tab: Tab, does: string, count = 1): Promise<void> {
  const seen = await untilCard(tab, does, (one) => one?.controls[does] !== undefined);
  const { x, y } = seen?.controls[does] ?? { x: 0, y: 0 };
  await tab.page.mouse.click(x, y, { count });
}

/** Holds the button that sends all the same, until what stands there is as `until` says; in a small frame it is scrolled to first. */
export async function sendAnyway(tab: Tab, until: (tab: Tab) => Promise<unknown> = noCard): Promise<void> {
  while ((await card(tab)).focused !== 'hold') await tab.page.keyboard.press('Tab');
  const { x, y } = (await card(tab)).controls.hold ?? { x: 0, y: 0 };
  await tab.page.mouse.move(x, y);
  await tab.page.mouse.down();
  await until(tab);
  await tab.page.mouse.up();
}

/** Opens a practice site whose messages go to the server, once the guard knows where it is. */
export async function openBox(session: Session, way: string): Promise<Tab> {
  return openRoom(session, `boxes/${way}`);
}

/** The same for any practice site that is worth a banner. */
export async function openRoom(session: Session, site: string): Promise<Tab> {
  const tab = await session.open(session.sites.url(site));
  await tab.until('a caution', ({ level }) => level === 'caution' || level === 'danger');
  await tab.untilWarning('the banner', ({ kind, visible }) => kind === 'banner' && visible);
  await tab.pressInWarning('close');
  await tab.untilWarning('its end', ({ kind }) => kind === 'none');
  return tab;
}

/** What a way's server was told, in order. */
export const saidAt = (session: Session, way: string): string[] =>
  session.sites.said.filter(({ host }) => host === `box-${way}.localhost`).map(({ text }) => text);

/** Waits until the server was told exactly this. */
export const untilSaid = (session: Session, way: string, texts: string[]) =>
  expect.poll(() => saidAt(session, way), { timeout: 10_000 }).toEqual(texts);
