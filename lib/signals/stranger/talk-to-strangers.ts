import type { Signal } from '#lib/signals/signal.ts';

/** The page invites to talk to strangers. */
export const signal: Signal = {
  id: 'talk-to-strangers',
  look: ({ talk, texts, words }) => {
    if (talk < 0.3) return 0;
    if (words.talkToStrangers.in(texts.front)) return talk;
    return words.talkToStrangers.in(texts.claims) ? talk * 0.8 : 0;
  },
};
