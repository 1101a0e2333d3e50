/** One card stands at a time in a frame, for a message or for photos. */
import type { SendCard } from '#lib/warning/send-card-show.ts';

export function createOneCard() {
  let card: SendCard | null = null;
  /** Called once none stands any more. */
  const waiting: (() => void)[] = [];
  return {
    stands: (): boolean => card !== null,
    /** Gives the one that stands an event; false where none does. */
    take(event: Event): boolean {
      if (!card) return false;
      card.take(event);
      return true;
    },
    put(next: SendCard | null): void {
      card = next;
      if (!card) for (const done of waiting.splice(0)) done();
    },
    /** Resolves once the one that stands is gone. */
    ended: (): Promise<void> => new Promise((done) => waiting.push(done)),
  };
}

export type OneCard = ReturnType<typeof createOneCard>;
