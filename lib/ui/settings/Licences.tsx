import packages from '#assets/licences.json' with { type: 'json' };
import own from '../../../package.json' with { type: 'json' };
import { useVoice } from '../voice.ts';

/** Whose work ships with ours, and under which licences. The build holds the list against what it bundles. */
export function Licences() {
  const { t } = useVoice();
  return (
    <details class="card limits licences">
      <summary>
        {t('parent.settings.licences')}
        <span class="chevron" aria-hidden="true" />
      </summary>
      <p>{t('parent.settings.licences.intro', { version: own.version })}</p>
      <ul class="plain" lang="en" dir="ltr">
        {packages.map(({ name, version, licence }) => (
          <li key={name}>
            <span>
              {name} {version}
            </span>
            <span>{licence}</span>
          </li>
        ))}
      </ul>
      <a class="quiet" href="licences.txt">
        {t('parent.settings.licences.read')}
      </a>
    </details>
  );
}
