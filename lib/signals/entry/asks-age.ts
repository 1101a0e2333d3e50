import type { Signal } from '#lib/signals/signal.ts';

/** The door of a chat asks for the age, and nothing that would tell who comes. */
export const signal: Signal = {
  id: 'asks-age',
  look: ({ entry }) => (entry.age ? Math.min(1, entry.strength * 1.1) : 0),
};
