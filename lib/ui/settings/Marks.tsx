import type { OwnEntry } from '#lib/family/own-entry.ts';
import { dayName } from '../day.ts';
import { useVoice } from '../voice.ts';

interface MarksProps {
  marks: readonly OwnEntry[];
  disabled: boolean;
  takeBack(at: number): void;
}

/** The family's marks on sites: which, since when, and the way back. */
export function Marks({ marks, disabled, takeBack }: MarksProps) {
  const { t, language } = useVoice();
  return (
    <section class="part">
      <h2>{t('parent.settings.marks')}</h2>
      <p class="hint">{t('parent.settings.marks.intro')}</p>
      {marks.length === 0 ? (
        <p>{t('parent.settings.marks.none')}</p>
      ) : (
        <ul class="card plain marks">
          {marks.map(({ site, kind, at }) => (
            <li key={site}>
              <span id={`mark-${site}`}>
                <bdi class="site">{site}</bdi>
                <span class="hint">
                  {t(`parent.settings.marks.${kind}`, { date: dayName(at, language) })}
                </span>
              </span>
              <button
                type="button"
                class="button"
                disabled={disabled}
                aria-describedby={`mark-${site}`}
                onClick={() => takeBack(at)}
              >
                {t('parent.settings.marks.label.undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
