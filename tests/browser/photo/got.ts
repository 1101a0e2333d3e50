/** What a page took of the files that were given to it, written down there as `window.got`. */
import { expect } from 'vitest';
import { jpeg } from '#tests/unit/photo/make.ts';
import type { Tab } from '../harness.ts';
import { card, noCard, pressOnCard } from '../send-eyes.ts';

export const got = (tab: Tab) => tab.page.evaluate('window.got') as Promise<unknown[]>;

/** The first photo, `plage.jpeg` with a place, is held; then its copy without that arrives. */
export async function goesCleanFirst(tab: Tab): Promise<void> {
  await card(tab);
  expect(await got(tab)).toEqual([]);
  await pressOnCard(tab, 'clean');
  await noCard(tab);
  await expect.poll(() => got(tab)).toHaveLength(1);
  const [[name, size]] = (await got(tab)) as [[string, number]];
  expect(name).toBe('plage.jpeg');
  expect(size).toBeLessThan(jpeg({ location: true }).length);
}
