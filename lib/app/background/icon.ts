import { browser } from '#lib/platform/browser.ts';
import { lampStateOf } from '#lib/ui/lamp-shapes.ts';
import type { Level } from '#lib/verdict/types.ts';

/** What the toolbar shows: the level of a tab, that it is calm because the family trusts it, or that Veilleuse rests. */
export type Shown = Level | 'trusted' | 'paused';

const BADGE = { calm: '', trusted: '', unknown: '', caution: '?', danger: '!', paused: 'II' } as const;
const BADGE_COLOUR = {
  calm: '#1c2340',
  trusted: '#1c2340',
  unknown: '#1c2340',
  caution: '#8a5200',
  danger: '#a3242d',
  paused: '#1c2340',
} as const;
/** A toolbar draws 16 px, at thrice the resolution 48. */
const SIZES = [16, 32, 48] as const;

const pictured = (level: Shown) => (level === 'paused' || level === 'trusted' ? 'dark' : lampStateOf(level));

/** Paths of the lamp's pictures in a state, by size. */
export function lampPaths(level: Shown): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/lamps/${pictured(level)}-${size}.png`]));
}

/** Shows the level of a tab in the toolbar, and says it in words. A tab that is gone meanwhile is no error. */
export async function showLamp(tabId: number, level: Shown, title: string): Promise<void> {
  await Promise.all([
    browser.action.setIcon({ tabId, path: lampPaths(level) }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text: BADGE[level] }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR[level] }),
  ]).catch(() => undefined);
}
