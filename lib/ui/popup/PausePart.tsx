import { PAUSE_MINUTES, type PauseMinutes } from '#lib/family/pause.ts';
import { useVoice } from '../voice.ts';

interface PausePartProps {
  /** When the pause ends, Unix time in milliseconds; null: there is none. */
  until: number | null;
  /** A pause takes the family's PIN first. */
  locked: boolean;
  /** 0 ends it. */
  pause(minutes: PauseMinutes | 0): void;
  openSettings(): void;
}

/** The parents' side: a rest for some minutes. Ending it is free. */
export function PausePart({ until, locked, pause, openSettings }: PausePartProps) {
  const { t } = useVoice();
  if (until !== null) return null;
  return (
    <section>
      <h2>{t('parent.pause')}</h2>
      <p class="hint">{t('parent.pause.intro')}</p>
      <div class="row">
        {locked ? (
          <button type="button" class="button" onClick={openSettings}>
            {t('parent.pause.locked')}
          </button>
        ) : (
          PAUSE_MINUTES.map((minutes) => (
            <button key={minutes} type="button" class="button" onClick={() => pause(minutes)}>
              {t('parent.pause.minutes', { minutes })}
            </button>
          ))
        )}
      </div>
    </section>
  );
}

/** Said to everybody while Veilleuse rests. */
export function Paused({ until, end }: { until: number; end(): void }) {
  const { t, language } = useVoice();
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(until);
  return (
    <div class="card paused" role="status">
      <p>{t('popup.paused', { time })}</p>
      <button type="button" class="button" onClick={end}>
        {t('popup.paused.end')}
      </button>
    </div>
  );
}
