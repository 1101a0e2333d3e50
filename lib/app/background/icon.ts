import { browser } from '#lib/platform/browser.ts';
import type { Level } from '#lib/verdict/types.ts';

/** The lamp in the toolbar: dark also stands for "unknown"; only the popup can say the difference in words. */
const LAMP = { calm: 'dark', unknown: 'dark', caution: 'amber', danger: 'red' } as const;
const BADGE = { calm: '', unknown: '', caution: '?', danger: '!' } as const;
const BADGE_COLOUR = { calm: '#1c2340', unknown: '#1c2340', caution: '#8a5200', danger: '#a3242d' } as const;
const SIZES = [16, 32, 48, 128] as const;

/** Paths of the lamp's pictures in a state, by size. */
export function lampPaths(level: Level): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/lamps/${LAMP[level]}-${size}.png`]));
}

/** Shows the level of a tab in the toolbar. A tab that is gone meanwhile is no error. */
export async function showLamp(tabId: number, level: Level): Promise<void> {
  await Promise.all([
    browser.action.setIcon({ tabId, path: lampPaths(level) }),
    browser.action.setBadgeText({ tabId, text: BADGE[level] }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR[level] }),
  ]).catch(() => undefined);
}
