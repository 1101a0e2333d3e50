import type { Signal } from '#lib/signals/signal.ts';

/** Strangers are connected for a text chat at random. */
export const signal: Signal = {
  id: 'random-text-with-strangers',
  look: ({ partner, talk, texts, words }) => {
    const paired = partner.typed ? partner.strength * (partner.camera ? 0.6 : 1) : 0;
    const said =
      texts.modes ||
      words.randomText.in(texts.front) ||
      words.randomText.in(texts.lines) ||
      words.talkToStrangers.in(texts.actions);
    return Math.max(paired, said ? talk * 0.8 : 0);
  },
};
