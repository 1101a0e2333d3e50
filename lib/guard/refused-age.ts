import type { Words } from '#lib/languages/words.ts';
import type { Page } from '#lib/reading/page.ts';
import type { Raised } from '#lib/reading/read-page.ts';
import { isAge, refuses } from '#lib/signals/scene/refusal.ts';
import type { Standing } from './age-tries.ts';

/** The fields that can be read: those that are still there. */
export const readable = (standing: readonly Standing[]): Raised[] =>
  standing
    .filter(({ element }) => element.isConnected)
    .map(({ element, refused }) => ({ element, refused, standing: true }));

/**
 * Whether the page refuses a minor's age that stands in it; the form may be gone that it stood in.
 * @param told is told of each field that asks for an age, and whether the page refuses what stands there
 */
export function isAgeRefused(
  standing: readonly Standing[],
  page: Page,
  words: Words,
  told: (element: Element, refused: boolean) => void,
): boolean {
  const read = page.retries.filter((retry) => retry.standing);
  let any = false;
  for (const { element, refused, asksAge } of standing) {
    const field = element.isConnected ? read.shift()?.field : undefined;
    if (field ? !isAge(field, words) : !asksAge) continue;
    const now = refused || refuses(page, words);
    told(element, now);
    any ||= now;
  }
  return any;
}
