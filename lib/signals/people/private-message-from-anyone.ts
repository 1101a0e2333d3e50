import type { Signal } from '#lib/signals/signal.ts';

/** Members can be written to in private. */
export const signal: Signal = {
  id: 'private-message-from-anyone',
  look: ({ people, talk, texts, tool, words }) => {
    if (Math.max(talk, texts.chatty) < 0.3 || tool === 1) return 0;
    const acts = words.privateMessage.in(texts.actions) || words.privateMessage.in(texts.labels);
    if (acts) return 1;
    if (people.reachable) return 0.9;
    return words.privateMessage.in(texts.front) || words.privateMessage.in(texts.lines) ? 0.7 : 0;
  },
};
