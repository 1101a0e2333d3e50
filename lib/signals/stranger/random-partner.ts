import type { Signal } from '#lib/signals/signal.ts';

/** The page picks somebody to talk to: next, stop, looking for a partner. */
export const signal: Signal = {
  id: 'random-partner',
  look: ({ partner }) => partner.strength,
};
