import type { Signal } from '#lib/signals/signal.ts';

/** Rooms stand open, one chooses and is in. */
export const signal: Signal = {
  id: 'open-rooms',
  look: ({ rooms, entry, member, tool }) =>
    rooms.strength * (1 - 0.7 * Math.max(entry.account, member ? 1 : 0)) * (1 - 0.5 * tool),
};
