import { COUNTRIES, type Country, LANGUAGES, type Language, type Settings } from '#lib/family/settings.ts';
import { useVoice } from '../voice.ts';
import { nameOf } from './names.ts';

interface PlacesProps {
  settings: Settings;
  disabled: boolean;
  change(part: Partial<Settings>): void;
}

/** Which language Veilleuse speaks, and from where its helplines are. Both can follow the browser. */
export function Places({ settings, disabled, change }: PlacesProps) {
  const { t, language } = useVoice();
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const byName = COUNTRIES.map((code) => ({ code, name: countries.of(code) ?? code })).sort((a, b) =>
    a.name.localeCompare(b.name, language),
  );
  return (
    <section class="part">
      <h2>{t('parent.settings.language')}</h2>
      <div class="fields">
        <label class="field">
          <span>{t('parent.settings.language.label')}</span>
          <select
            disabled={disabled}
            value={settings.language ?? ''}
            onChange={({ currentTarget }) =>
              change({ language: (currentTarget.value || null) as Language | null })
            }
          >
            <option value="">{t('parent.settings.as-browser')}</option>
            {LANGUAGES.map((code) => (
              // A language is called by its own name.
              <option key={code} value={code} lang={code}>
                {nameOf(code)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t('parent.settings.country.label')}</span>
          <select
            disabled={disabled}
            value={settings.country ?? ''}
            onChange={({ currentTarget }) =>
              change({ country: (currentTarget.value || null) as Country | null })
            }
          >
            <option value="">{t('parent.settings.as-browser')}</option>
            {byName.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}
