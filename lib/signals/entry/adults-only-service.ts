import type { Signal } from '#lib/signals/signal.ts';

/** A place of talk says that it is for adults only, and lets people in on their word. */
export const signal: Signal = {
  id: 'adults-only-service',
  look: ({ talk, words, texts }) => (talk >= 0.4 && words.adultsOnly.in(texts.claims) ? talk : 0),
};
