/** What a person could see of a warning and press on it, read from the extension's side: the page can't see it. */
import type { Session, Tab } from './harness.ts';

/** A control as it is drawn now, at the middle of its box. */
export interface SeenControl {
  does: string;
  x: number;
  y: number;
  focused: boolean;
  /** What it opens is open. */
  expanded: boolean;
  /** The line or shadow around it. */
  ring: string;
}

/**
 * The page makes every button that it gets hold of the one that lets in or sends, or opens what is closed and moves the focus to
 * that one; in Firefox events lead into a closed root.
 */
export function reachIn({ page }: Tab, way: 'names' | 'opens' = 'names'): Promise<void> {
  return page.evaluate((does) => {
    type Told = Event & { originalTarget?: EventTarget | null; explicitOriginalTarget?: EventTarget | null };
    const reach = ({ target, originalTarget, explicitOriginalTarget }: Told) => {
      for (const met of [target, originalTarget, explicitOriginalTarget]) {
        const root = met instanceof Node ? met.getRootNode() : document;
        if (root === document || !(root instanceof ShadowRoot)) continue;
        if (does === 'names')
          for (const button of root.querySelectorAll('button')) button.dataset.does = 'confirm';
        for (const closed of root.querySelectorAll<HTMLElement>('[hidden]')) closed.hidden = false;
        root.querySelector<HTMLElement>('[data-does=confirm]')?.focus();
      }
    };
    for (const type of ['mousemove', 'mouseover']) window.addEventListener(type, reach, true);
  }, way);
}

/** Every visible control of the warning or card in a tab, in order; empty where none stands. */
export function controlsOf(tab: Tab): Promise<SeenControl[]> {
  return tab.session.control.page.evaluate(async (tabId) => {
    const scope = globalThis as unknown as { browser?: typeof chrome };
    const { scripting } = scope.browser ?? chrome;
    const [frame] = await scripting.executeScript({ target: { tabId }, func: look }).catch(() => []);
    return (frame?.result ?? []) as SeenControl[];

    function look() {
      type Native = { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };
      const { chrome } = globalThis as unknown as Native;
      const roots = [...(document.documentElement?.children ?? [])].flatMap((host) => {
        if (!host.localName.includes('-')) return [];
        const firefox = (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
        const root = firefox ?? chrome?.dom?.openOrClosedShadowRoot(host);
        return root?.querySelector('.surface') ? [root] : [];
      });
      // Where a card stands over a banner, every input is the card's.
      const root = roots.find((one) => one.querySelector(':modal')) ?? roots[0];
      return [...(root?.querySelectorAll<HTMLElement>('button, a') ?? [])]
        .filter((control) => control.checkVisibility())
        .map((control) => {
          const { x, y, width, height } = control.getBoundingClientRect();
          const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(control);
          return {
            does: control.dataset.does ?? 'link',
            x: x + width / 2,
            y: y + height / 2,
            focused: root?.activeElement === control,
            expanded: control.getAttribute('aria-expanded') === 'true',
            ring: `${outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineColor}`} ${boxShadow}`,
          };
        });
    }
  }, tab.id);
}

/** Waits until the controls satisfy a condition and hands them back. */
export async function untilControls(
  tab: Tab,
  what: string,
  holds: (controls: SeenControl[]) => boolean,
): Promise<SeenControl[]> {
  let seen: SeenControl[] = [];
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    seen = await controlsOf(tab);
    if (holds(seen)) return seen;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${what} did not come; last seen: ${JSON.stringify(seen)}`);
}

/** The control that does something; waits until it is there. */
export async function control(tab: Tab, does: string): Promise<SeenControl> {
  const isIt = (seen: SeenControl) => seen.does === does;
  const found = (await untilControls(tab, does, (controls) => controls.some(isIt))).find(isIt);
  if (!found) throw new Error(`no control that does ${does}`);
  return found;
}

/** A calm page with a banner, whatever the weights say: the family has asked to watch the site. */
export async function openWatched(session: Session): Promise<Tab> {
  const tab = await session.open(session.sites.url('genealogy'));
  await session.control.page.evaluate(async (tabId) => {
    const scope = globalThis as unknown as { browser?: typeof chrome };
    const { runtime } = scope.browser ?? chrome;
    await runtime.sendMessage({ name: 'popup:watch', request: { tabId, on: true } });
  }, tab.id);
  await tab.untilWarning('a visible banner', ({ kind, visible }) => kind === 'banner' && visible);
  return tab;
}
