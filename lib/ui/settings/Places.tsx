import type { ManagedField } from '#lib/family/managed.ts';
import {
  type Changes,
  COUNTRIES,
  type Country,
  LANGUAGES,
  type Language,
  type Settings,
} from '#lib/family/settings.ts';
import { useVoice } from '../voice.ts';
import { nameOf } from './names.ts';
import { SetByPolicy } from './SetByPolicy.tsx';

interface PlacesProps {
  settings: Settings;
  disabled: boolean;
  isManaged(field: ManagedField): boolean;
  change(part: Changes): void;
}

/** Which language Veilleuse speaks, and from where its helplines are. Both can follow the browser. */
export function Places({ settings, disabled, isManaged, change }: PlacesProps) {
  const { t, language } = useVoice();
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const byName = COUNTRIES.map((code) => ({ code, name: countries.of(code) ?? code })).sort((a, b) =>
    a.name.localeCompare(b.name, language),
  );
  return (
    <section class="part">
      <h2>{t('parent.settings.language')}</h2>
      <div class="fields">
        <div class="field">
          <label for="language">{t('parent.settings.language.label')}</label>
          <select
            id="language"
            aria-describedby={isManaged('language') ? 'language-managed' : undefined}
            disabled={disabled || isManaged('language')}
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
          {isManaged('language') && <SetByPolicy id="language-managed" />}
        </div>
        <div class="field">
          <label for="country">{t('parent.settings.country.label')}</label>
          <select
            id="country"
            aria-describedby={isManaged('country') ? 'country-managed' : undefined}
            disabled={disabled || isManaged('country')}
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
          {isManaged('country') && <SetByPolicy id="country-managed" />}
        </div>
      </div>
    </section>
  );
}
