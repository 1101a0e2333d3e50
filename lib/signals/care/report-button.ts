import type { Signal } from '#lib/signals/signal.ts';

/** People or messages can be reported. */
export const signal: Signal = {
  id: 'report-button',
  look: ({ texts, words }) => {
    if (words.report.in(texts.shown.actions)) return 1;
    return words.report.in(texts.shown.links) ? 0.8 : words.report.in(texts.shown.lines) ? 0.3 : 0;
  },
};
