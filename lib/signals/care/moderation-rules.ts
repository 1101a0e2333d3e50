import type { Signal } from '#lib/signals/signal.ts';

/** There are rules, and somebody who applies them. */
export const signal: Signal = {
  id: 'moderation-rules',
  look: ({ texts, words }) => {
    const rules = words.rules.in(texts.shown.links) || words.rules.in(texts.shown.front);
    const people = words.moderation.in(texts.shown.text);
    return (rules ? 0.5 : 0) + (people ? 0.5 : 0);
  },
};
