import type { Signal } from '#lib/signals/signal.ts';

/** The door of a chat asks for town, postcode, department or position. */
export const signal: Signal = {
  id: 'asks-for-location',
  look: ({ entry }) => (entry.place ? Math.min(1, entry.strength * 1.1) : 0),
};
