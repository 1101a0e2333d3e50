import type { Signal } from '#lib/signals/signal.ts';

/** A nickname, or nothing at all, is enough to talk. */
export const signal: Signal = {
  id: 'no-account-needed',
  look: ({ entry, partner, talk, words, texts }) => {
    if (talk < 0.3) return 0;
    const said = words.noAccount.in(texts.claims) ? 0.9 : 0;
    const door =
      entry.account < 0.5 ? entry.strength * (entry.nickname || entry.gender || entry.age ? 0.9 : 0.5) : 0;
    const paired = entry.account < 0.5 ? partner.strength * 0.4 : 0;
    return Math.max(said * talk, door, paired);
  },
};
