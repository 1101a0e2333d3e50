import type { Signal } from '#lib/signals/signal.ts';

/** The operator says who they are: legal notice, privacy policy, terms. */
export const signal: Signal = {
  id: 'legal-notice',
  look: ({ texts, words }) =>
    Math.min(1, words.legal.kinds(`${texts.shown.links}\n${texts.shown.lines}`) / 3),
};
