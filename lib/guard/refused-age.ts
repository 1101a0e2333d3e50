import type { Words } from '#lib/languages/words.ts';
import type { Page } from '#lib/reading/page.ts';
import type { Raised } from '#lib/reading/read-page.ts';
import { isAge, refusals } from '#lib/signals/scene/refusal.ts';
import type { Standing } from './age-tries.ts';

/** The fields that can be read: those that are still there. */
export const readable = (standing: readonly Standing[]): Raised[] =>
  standing
    .filter(({ element }) => element.isConnected)
    .map(({ element, age, refused }) => ({ element, age, refused, standing: true }));

/** Tells of each look at a page whether an age is refused there. */
export interface RefusedAges {
  /**
   * Whether the page refuses a minor's age that stands in it; the form may be gone that it stood in. What it said in advance, before
   * one stood there, refuses nobody: most places name an age somewhere.
   * @param told is told of each field that asks for an age, and whether the page refuses what stands there
   */
  look(
    standing: readonly Standing[],
    page: Page,
    told: (element: Element, refused: boolean) => void,
  ): boolean;
}

/** Follows the looks at one document. */
export function createRefusedAges(words: Words): RefusedAges {
  /** The page when no age stood there: mostly nobody need read it again. Before such a look nothing can be told. */
  let before: Page | null = null;
  const isAnswered = (page: Page, age: number): boolean => {
    const now = before ? refusals(page, words, age) : [];
    if (!before || now.length === 0) return false;
    const inAdvance = new Set(refusals(before, words, 0));
    return now.some((text) => !inAdvance.has(text));
  };
  return {
    look(standing, page, told) {
      if (standing.length === 0) before = page;
      const read = page.retries.filter((retry) => retry.standing);
      let any = false;
      for (const { element, age, refused, asksAge } of standing) {
        const field = element.isConnected ? read.shift()?.field : undefined;
        if (field ? !isAge(field, words) : !asksAge) continue;
        const now = refused || isAnswered(page, age);
        told(element, now);
        any ||= now;
      }
      return any;
    },
  };
}
