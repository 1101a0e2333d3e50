import type { Signal } from '#lib/signals/signal.ts';

/** There are rules, and somebody who applies them. */
export const signal: Signal = {
  id: 'moderation-rules',
  look: ({ texts, words }) => {
    const rules = words.rules.in(texts.links) || words.rules.in(texts.front);
    const people = words.moderation.in(texts.seen);
    return (rules ? 0.5 : 0) + (people ? 0.5 : 0);
  },
};
