import { useVoice } from '../voice.ts';
import { EventRow } from './EventRow.tsx';
import type { JournalTransport } from './transport.ts';
import { useEvents } from './use-events.ts';
import { useRows } from './use-rows.ts';

interface EventListProps {
  transport: JournalTransport;
  /** The newest first. */
  keys: readonly number[];
  /** Of which reading of the journal they are. */
  reading: unknown;
  /** Notes could not be read. */
  lost(): void;
  /** A note went after its key was read. */
  gone(): void;
  remove(key: number, index: number): void;
}

/** All notes, however many: only those near the window are drawn. */
export function EventList({ transport, keys, reading, lost, gone, remove }: EventListProps) {
  const { t } = useVoice();
  const eventAt = useEvents({ transport, keys, reading, lost, gone });
  const { list, rows, height, top, measure } = useRows(keys.length);
  return (
    <ol class="events" ref={list} style={{ blockSize: `${height}px` }} aria-label={t('journal.list')}>
      {rows.map(({ index, start }) => {
        const event = eventAt(index);
        return (
          <li
            key={keys[index]}
            data-index={index}
            ref={measure}
            aria-setsize={keys.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {event ? (
              <EventRow event={event} remove={() => remove(event.key, index)} />
            ) : (
              <div class="card event" aria-busy="true" />
            )}
          </li>
        );
      })}
    </ol>
  );
}
