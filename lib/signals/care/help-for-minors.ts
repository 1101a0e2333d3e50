import type { Signal } from '#lib/signals/signal.ts';

/** Help for minors or for parents is named. */
export const signal: Signal = {
  id: 'help-for-minors',
  look: ({ texts, words }) => (words.minorsHelp.in(`${texts.shown.links}\n${texts.shown.text}`) ? 1 : 0),
};
