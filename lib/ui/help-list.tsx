import type { HelpLink } from '#lib/risklist/helplines.ts';
import { useVoice } from './voice.ts';

/** Whom to talk to: what each line is for, its number, its site. */
export function HelpList({ help }: { help: readonly HelpLink[] }) {
  const { t } = useVoice();
  if (help.length === 0) return <p class="lead">{t('popup.help.none')}</p>;
  return (
    <ul class="cards">
      {help.map(({ name, what, phone, url }) => (
        <li key={url + name} class="card help">
          <strong>{name}</strong>
          <p class="help-what">{what}</p>
          <div class="row">
            {phone && (
              <a class="button" href={`tel:${phone.replaceAll(/\s/g, '')}`}>
                {t('popup.help.call', { phone: phone.replaceAll(' ', '\u00a0') })}
              </a>
            )}
            <a
              class="button"
              href={url}
              target="_blank"
              rel="noreferrer"
              aria-label={t('popup.help.openNamed', { name })}
            >
              {t('popup.help.open')}
            </a>
          </div>
        </li>
      ))}
    </ul>
  );
}
