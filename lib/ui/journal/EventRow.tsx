import { SPOKEN_KINDS, type SpokenKind } from '#lib/details/speak.ts';
import type { JournalEvent } from '#lib/journal/event.ts';
import type { KeptEvent } from '#lib/journal/read.ts';
import { Lamp } from '../lamp.tsx';
import { lampStateOf } from '../lamp-shapes.ts';
import { isTextKey, type TextKey, type Translator } from '../translate.ts';
import { useVoice } from '../voice.ts';
import { timeInWords } from './dates.ts';
import { Sure } from './Sure.tsx';

/** One note: what happened, where, when, why. */
export function EventRow({ event, remove }: { event: KeptEvent; remove(): void }) {
  const { t, language } = useVoice();
  const time = timeInWords(event.at, language);
  return (
    <div class="card event">
      <Lamp state={lampStateOf(event.level)} face={false} size={34} />
      <div class="event-words">
        <p class="event-what">{t(whatKey(event))}</p>
        <p class="hint">
          <bdi>{event.site || t(`journal.place.${event.place}`)}</bdi> · {time}
          {event.count > 1 && ` · ${t('journal.event.times', { count: event.count })}`}
        </p>
        {event.ids.length > 0 && (
          <ul class="why">
            {event.ids.flatMap((id) => {
              const words = wordsOf(id, t);
              return words ? [<li key={id}>{words}</li>] : [];
            })}
          </ul>
        )}
        <Sure label={t('journal.delete.one')} name={`${t('journal.delete.one')} (${time})`} act={remove} />
      </div>
    </div>
  );
}

function whatKey({ kind, level, choice }: JournalEvent): TextKey {
  if (kind === 'shown')
    return level === 'danger' ? 'journal.event.shown.danger' : 'journal.event.shown.caution';
  const key = `journal.event.${kind}.${choice}`;
  return isTextKey(key) ? key : 'journal.event.moved-away';
}

/** Why: a reason's title, or the name of a detail. */
function wordsOf(id: JournalEvent['ids'][number], t: Translator): string | null {
  if ((SPOKEN_KINDS as readonly string[]).includes(id)) return t(`details.kind.${id as SpokenKind}`);
  const key = `signal.${id}.title`;
  return isTextKey(key) ? t(key) : null;
}
