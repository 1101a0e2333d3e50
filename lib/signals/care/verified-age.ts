import type { Signal } from '#lib/signals/signal.ts';

/** Age or identity is really checked, or a parent must agree. */
export const signal: Signal = {
  id: 'verified-age',
  look: ({ texts, words }) => (words.ageCheck.in(texts.shown.text) ? 1 : 0),
};
