import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { KeptEvent } from '#lib/journal/read.ts';
import type { JournalTransport } from './transport.ts';

/** Events that are read at once. */
const CHUNK = 50;

/** Reads only the events of the rows that are asked for, some at once; a row that is not read yet is undefined. */
export function useEvents(transport: JournalTransport, keys: readonly number[]) {
  const chunks = useRef(new Map<number, ReadonlyMap<number, KeptEvent> | 'reading'>());
  const [, redraw] = useState(0);
  useEffect(() => {
    chunks.current = new Map();
    redraw((times) => times + 1);
  }, [keys]);
  return useCallback(
    (row: number): KeptEvent | undefined => {
      const at = Math.floor(row / CHUNK);
      const known = chunks.current.get(at);
      if (known === 'reading') return undefined;
      if (known) return known.get(keys[row] ?? -1);
      const into = chunks.current;
      into.set(at, 'reading');
      void transport.events(keys.slice(at * CHUNK, (at + 1) * CHUNK)).then((events) => {
        into.set(at, new Map(events.map((event) => [event.key, event])));
        redraw((times) => times + 1);
      });
      return undefined;
    },
    [transport, keys],
  );
}
