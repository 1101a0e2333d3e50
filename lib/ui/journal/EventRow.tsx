import type { KeptEvent } from '#lib/journal/read.ts';
import { Lamp } from '../lamp.tsx';
import { lampStateOf } from '../lamp-shapes.ts';
import { useVoice } from '../voice.ts';
import { timeInWords } from './dates.ts';
import { reasonName, whatKey } from './event-words.ts';
import { Sure } from './Sure.tsx';

/** One note: what happened, where, when, why. */
export function EventRow({ event, remove }: { event: KeptEvent; remove(): void }) {
  const { t, language } = useVoice();
  const time = timeInWords(event.at, language);
  const what = t(whatKey(event));
  const where = event.site || t(`journal.place.${event.place}`);
  return (
    <div class="card event">
      <Lamp state={lampStateOf(event.level)} face={false} size={34} />
      <div class="event-words">
        <p class="event-what">{what}</p>
        <p class="hint">
          <bdi>{where}</bdi> · {time}
          {event.count > 1 && ` · ${t('journal.event.times', { count: event.count })}`}
        </p>
        {event.ids.length > 0 && (
          <ul class="why">
            {event.ids.flatMap((id) => {
              const words = reasonName(id, t);
              return words ? [<li key={id}>{words}</li>] : [];
            })}
          </ul>
        )}
        {/* Several notes may stand at one minute: the name says all that tells one from the next. */}
        <Sure
          label={t('journal.delete.one')}
          name={`${t('journal.delete.one')} (${where} · ${time} · ${what})`}
          act={remove}
        />
      </div>
    </div>
  );
}
