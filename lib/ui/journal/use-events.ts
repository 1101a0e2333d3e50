import { useCallback, useRef, useState } from 'preact/hooks';
import type { KeptEvent } from '#lib/journal/read.ts';
import type { JournalTransport } from './transport.ts';

/** Events that are read at once. */
const CHUNK = 50;

interface Use {
  transport: JournalTransport;
  keys: readonly number[];
  /** Of which reading of the journal the keys are: with another one each row is read again. */
  reading: unknown;
  /** Notes could not be read. */
  lost(): void;
  /** A note went after its key was read. */
  gone(): void;
}

/**
 * Reads only the events of the rows that are asked for, some at once; a row that was never read is undefined. What could
 * not be read is told, and tried again when its row is drawn next.
 */
export function useEvents({ transport, keys, reading, lost, gone }: Use) {
  const known = useRef(new Map<number, KeptEvent>());
  /** Keys that were asked for in this reading. */
  const asked = useRef({ reading, keys: new Set<number>() });
  if (asked.current.reading !== reading) asked.current = { reading, keys: new Set() };
  const [, redraw] = useState(0);
  return useCallback(
    (row: number): KeptEvent | undefined => {
      const key = keys[row] ?? -1;
      const { keys: before } = asked.current;
      if (!before.has(key)) {
        const first = Math.floor(row / CHUNK) * CHUNK;
        const chunk = keys.slice(first, first + CHUNK).filter((one) => !before.has(one));
        for (const one of chunk) before.add(one);
        void transport.events(chunk).then(
          (events) => {
            for (const event of events) known.current.set(event.key, event);
            redraw((times) => times + 1);
            if (events.length < chunk.length) gone();
          },
          () => {
            for (const one of chunk) before.delete(one);
            lost();
          },
        );
      }
      return known.current.get(key);
    },
    [transport, keys, lost, gone],
  );
}
