import { isAge, refusals } from '#lib/signals/scene/refusal.ts';
import type { Signal } from '#lib/signals/signal.ts';

/** A minor's age was refused, by a message or by the bound that the site states; then a higher one was tried. */
export const signal: Signal = {
  id: 'under-age-retry',
  look: ({ page, words }) =>
    page.retries.some(
      ({ field, age, refused, standing }) =>
        !standing && isAge(field, words) && (refused || refusals(page, words, age).length > 0),
    )
      ? 1
      : 0,
};
