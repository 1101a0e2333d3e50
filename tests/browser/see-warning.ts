import type { Page } from 'puppeteer-core';
import type { Deed } from '#lib/warning/parts.ts';

/** A warning in a page, as the extension's own world sees it there. */
export interface SeenWarning {
  kind: 'none' | 'banner' | 'cover';
  /** The point in its middle meets its host: nothing lies over it. */
  visible: boolean;
  text: string;
  /** Middle of each of its controls that can be seen, in CSS pixels. */
  controls: Partial<Record<Deed, { x: number; y: number }>>;
}

/**
 * Looks through the closed root from the isolated world of the tab's top frame.
 * @param ownPage a page of the extension, from which scripts may be run in tabs
 */
export async function lookAtWarning(ownPage: Page, tabId: number): Promise<SeenWarning> {
  return ownPage.evaluate(async (id) => {
    const scope = globalThis as unknown as { browser?: typeof chrome };
    const { scripting } = scope.browser ?? chrome;
    const [frame] = await scripting.executeScript({
      target: { tabId: id },
      func: look,
      injectImmediately: true,
    });
    return frame?.result as SeenWarning;

    function look(): SeenWarning {
      const { chrome: native } = globalThis as unknown as {
        chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
      };
      for (const host of document.querySelectorAll('*')) {
        if (!host.localName.includes('-') || host.shadowRoot) continue;
        const firefox = (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
        const root = firefox ?? native?.dom?.openOrClosedShadowRoot(host) ?? null;
        const box = root?.querySelector(':modal, :popover-open');
        if (!root || !box) continue;
        const { x, y, width, height } = box.getBoundingClientRect();
        const over = document.elementFromPoint(x + width / 2, Math.min(y + height / 2, innerHeight / 2));
        const controls: SeenWarning['controls'] = {};
        for (const control of root.querySelectorAll<HTMLElement>('[data-does]')) {
          const place = control.getBoundingClientRect();
          if (place.width === 0) continue;
          controls[control.dataset.does as Deed] = {
            x: place.x + place.width / 2,
            y: place.y + place.height / 2,
          };
        }
        const kind = box.matches(':modal') ? 'cover' : 'banner';
        return { kind, visible: over === host, text: box.textContent, controls };
      }
      return { kind: 'none', visible: false, text: '', controls: {} };
    }
  }, tabId);
}
