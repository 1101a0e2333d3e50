import { type Changes, KEEP_DAYS, type Settings } from '#lib/family/settings.ts';
import { useVoice } from '../voice.ts';

interface JournalProps {
  settings: Settings;
  disabled: boolean;
  change(part: Changes): void;
}

/** Days that are offered; a file of settings may hold others. */
const OFFERED = [KEEP_DAYS.least, 14, 30, 90, KEEP_DAYS.most];

/** How long the journal keeps, and from 15 on whether it names sites. */
export function Journal({ settings, disabled, change }: JournalProps) {
  const { t } = useVoice();
  const days = [...new Set([...OFFERED, settings.keepDays])].sort((a, b) => a - b);
  return (
    <section class="part">
      <h2>{t('parent.settings.journal')}</h2>
      <p class="hint">{t('parent.settings.journal.intro')}</p>
      <div class="fields">
        <label class="field">
          <span>{t('parent.settings.keep.label')}</span>
          <select
            disabled={disabled}
            value={settings.keepDays}
            onChange={({ currentTarget }) => change({ keepDays: Number(currentTarget.value) })}
          >
            {days.map((count) => (
              <option key={count} value={count}>
                {t('parent.settings.keep.days', { count })}
              </option>
            ))}
          </select>
        </label>
        {settings.ageBand === '15-17' && (
          <label class="field">
            <span>{t('parent.settings.names.label')}</span>
            <select
              disabled={disabled}
              value={String(settings.siteNames)}
              onChange={({ currentTarget }) => change({ siteNames: currentTarget.value === 'true' })}
            >
              <option value="false">{t('parent.settings.names.off')}</option>
              <option value="true">{t('parent.settings.names.on')}</option>
            </select>
          </label>
        )}
      </div>
      {settings.ageBand === '15-17' && <p class="hint">{t('parent.settings.names.hint')}</p>}
      <a class="button" href="journal.html">
        {t('parent.settings.journal.open')}
      </a>
    </section>
  );
}
