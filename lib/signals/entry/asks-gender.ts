import type { Signal } from '#lib/signals/signal.ts';

/** The door of a chat asks for the gender. */
export const signal: Signal = {
  id: 'asks-gender',
  look: ({ entry }) => (entry.gender ? Math.min(1, entry.strength * 1.1) : 0),
};
