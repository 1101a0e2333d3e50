/** One card stands at a time in a frame, for a message or for photos. */
import type { SendCard } from '#lib/warning/send-card-show.ts';

export function createOneCard() {
  let card: SendCard | null = null;
  let wentAt = Number.NEGATIVE_INFINITY;
  /** Called once none stands any more. */
  const waiting: (() => void)[] = [];
  return {
    stands: (): boolean => card !== null,
    /** Gives the one that stands an event; false where it is none of ours. */
    take(event: Event): boolean {
      if (card) card.take(event);
      else if (!isTwice(event, wentAt)) return false;
      return true;
    },
    put(next: SendCard | null): void {
      card = next;
      wentAt = performance.now();
      if (!card) for (const done of waiting.splice(0)) done();
    },
    /** Resolves once the one that stands is gone. */
    ended: (): Promise<void> => new Promise((done) => waiting.push(done)),
  };
}

/** Milliseconds in which two presses are one double click. */
const TWICE = 500;

/** The second half of a double click on a card that went with the first: the page behind it must not get it. */
function isTwice(event: Event, wentAt: number): boolean {
  const is = event.isTrusted && (event as UIEvent).detail > 1 && event.timeStamp - wentAt < TWICE;
  if (is) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  return is;
}

export type OneCard = ReturnType<typeof createOneCard>;
