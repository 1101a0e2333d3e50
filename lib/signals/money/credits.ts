import type { Signal } from '#lib/signals/signal.ts';

/** Coins, tokens or credits are bought or spent here. */
export const signal: Signal = {
  id: 'credits',
  look: ({ talk, texts, words }) =>
    talk >= 0.4 && words.credits.in(`${texts.actions}\n${texts.links}`) ? talk : 0,
};
