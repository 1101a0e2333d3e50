import type { Signal } from '#lib/signals/signal.ts';

/** Contact or filters are paid for. */
export const signal: Signal = {
  id: 'paid-contact',
  look: ({ talk, texts, words }) =>
    talk >= 0.4 && words.paidContact.in(`${texts.actions}\n${texts.links}\n${texts.front}`) ? talk : 0,
};
