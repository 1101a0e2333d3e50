import type { Signal } from '#lib/signals/signal.ts';

/** People or messages can be reported. */
export const signal: Signal = {
  id: 'report-button',
  look: ({ texts, words }) => {
    if (words.report.in(texts.actions)) return 1;
    return words.report.in(texts.links) ? 0.8 : words.report.in(texts.lines) ? 0.3 : 0;
  },
};
