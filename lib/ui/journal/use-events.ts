import { useCallback, useRef, useState } from 'preact/hooks';
import type { KeptEvent } from '#lib/journal/read.ts';
import type { JournalTransport } from './transport.ts';

/** Events that are read at once. */
const CHUNK = 50;

/**
 * Reads only the events of the rows that are asked for, some at once; a row that is not read yet is undefined. What
 * could not be read is told, and tried again when its row is drawn next.
 */
export function useEvents(transport: JournalTransport, keys: readonly number[], lost: () => void) {
  /** By their keys; null: it is being read, or was deleted meanwhile. */
  const known = useRef(new Map<number, KeptEvent | null>());
  const [, redraw] = useState(0);
  return useCallback(
    (row: number): KeptEvent | undefined => {
      const found = known.current.get(keys[row] ?? -1);
      if (found !== undefined) return found ?? undefined;
      const first = Math.floor(row / CHUNK) * CHUNK;
      const chunk = keys.slice(first, first + CHUNK).filter((key) => !known.current.has(key));
      for (const key of chunk) known.current.set(key, null);
      void transport.events(chunk).then(
        (events) => {
          for (const event of events) known.current.set(event.key, event);
          redraw((times) => times + 1);
        },
        () => {
          for (const key of chunk) known.current.delete(key);
          lost();
        },
      );
      return undefined;
    },
    [transport, keys, lost],
  );
}
