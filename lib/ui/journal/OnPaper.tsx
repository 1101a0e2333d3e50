import { useEffect } from 'preact/hooks';
import type { KeptEvent } from '#lib/journal/read.ts';
import { useVoice } from '../voice.ts';
import { timeInWords } from './dates.ts';
import { reasonName, whatKey } from './event-words.ts';

/** So many notes go on paper at the most: some forty pages. */
export const MOST_ON_PAPER = 1000;

/** The newest of `all` notes as a table for the printer, which asks for it as soon as it stands; on the screen it is not seen. */
export function OnPaper({ events, all }: { events: readonly KeptEvent[]; all: number }) {
  const { t, language } = useVoice();
  useEffect(() => window.print(), []);
  return (
    <table class="on-paper">
      {events.length < all && <caption>{t('journal.paper.newest', { shown: events.length, all })}</caption>}
      <tbody>
        {events.map((event) => (
          <tr key={event.key}>
            <td>{timeInWords(event.at, language)}</td>
            <td>{t(whatKey(event))}</td>
            <td>{event.site || t(`journal.place.${event.place}`)}</td>
            <td>{event.ids.flatMap((id) => reasonName(id, t) ?? []).join(' · ')}</td>
            <td>{event.count > 1 && t('journal.event.times', { count: event.count })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
