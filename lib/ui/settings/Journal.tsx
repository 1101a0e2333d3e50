import type { Changes, Settings } from '#lib/family/settings.ts';
import { useVoice } from '../voice.ts';
import { KeepDays } from './KeepDays.tsx';
import type { SettingsTransport } from './transport.ts';

interface JournalProps {
  settings: Settings;
  disabled: boolean;
  older: SettingsTransport['older'];
  change(part: Changes): void;
}

/** How long the journal keeps, and from 15 on whether it names sites. */
export function Journal({ settings, disabled, older, change }: JournalProps) {
  const { t } = useVoice();
  return (
    <section class="part">
      <h2>{t('parent.settings.journal')}</h2>
      <p class="hint">{t('parent.settings.journal.intro')}</p>
      <div class="fields">
        <KeepDays settings={settings} disabled={disabled} older={older} change={change} />
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
