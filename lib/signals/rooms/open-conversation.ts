import type { Signal } from '#lib/signals/signal.ts';

/** Several people talk and anyone can join in. */
export const signal: Signal = {
  id: 'open-conversation',
  look: ({ conversation }) => {
    if (conversation.box < 0.5) return 0;
    if (conversation.speakers >= 2) return conversation.strength;
    return conversation.strength * 0.5;
  },
};
