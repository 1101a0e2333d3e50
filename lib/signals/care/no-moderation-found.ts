import type { Signal } from '#lib/signals/signal.ts';

/** People talk here, and no sign of care was found. */
export const signal: Signal = {
  id: 'no-moderation-found',
  look: ({ talk, texts, tool, words }) => {
    if (talk < 0.4) return 0;
    const links = `${texts.shown.links}\n${texts.shown.actions}\n${texts.shown.front}`;
    const care =
      words.report.in(links) ||
      words.rules.in(links) ||
      words.moderation.in(texts.shown.text) ||
      words.minorsHelp.in(texts.shown.text);
    return care ? 0 : talk * (1 - 0.7 * tool);
  },
};
