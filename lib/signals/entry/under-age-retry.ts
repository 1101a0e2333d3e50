import type { Signal } from '#lib/signals/signal.ts';

/** An age was refused, then a higher one was typed on the same page. */
export const signal: Signal = {
  id: 'under-age-retry',
  look: ({ page }) => (page.refusedAgeThenHigher ? 1 : 0),
};
