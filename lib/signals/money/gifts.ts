import type { Signal } from '#lib/signals/signal.ts';

/** Members can be sent gifts. */
export const signal: Signal = {
  id: 'gifts',
  look: ({ talk, texts, words }) =>
    talk >= 0.4 && words.gifts.in(`${texts.actions}\n${texts.links}`) ? talk : 0,
};
