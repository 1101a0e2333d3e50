/** One card stands at a time in a frame, for a message or for photos. */
import { swallow } from '#lib/chat/hold.ts';
import type { SendCard } from '#lib/warning/send-card-show.ts';

/** Milliseconds in which two presses are one double click. */
const TWICE = 500;

export function createOneCard() {
  let card: SendCard | null = null;
  let wentAt = Number.NEGATIVE_INFINITY;
  /** Called once none stands any more. */
  const waiting: (() => void)[] = [];
  /** The key that went down on a card and is not up yet. */
  let down = '';
  return {
    stands: (): boolean => card !== null,
    /**
     * Gives the one that stands an event; false where it is none of ours. What comes of a press on a card after it is gone is
     * the card's as well: the second half of a double click, and the key that comes up, by which many pages send.
     */
    take(event: Event): boolean {
      const { type, isTrusted, code, repeat } = event as KeyboardEvent;
      const isKey = isTrusted && type.startsWith('key');
      if (card) {
        if (isKey) down = type === 'keyup' ? '' : code;
        card.take(event);
        return true;
      }
      const isRest = isTrusted && (event as UIEvent).detail > 1 && event.timeStamp - wentAt < TWICE;
      const isSame = isKey && down !== '' && code === down;
      if (isSame && !repeat) down = '';
      const isOurs = isRest || (isSame && (repeat || type === 'keyup'));
      if (isOurs) swallow(event);
      return isOurs;
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

export type OneCard = ReturnType<typeof createOneCard>;
