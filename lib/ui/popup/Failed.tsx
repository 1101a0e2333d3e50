import { DEFAULT_SETTINGS } from '#lib/family/settings.ts';
import { browserLanguage } from '../browser-language.ts';
import { createVoice } from '../voice.ts';
import { HeroView } from './HeroView.tsx';

/** The background did not answer: the page says so, in the browser's language, as it knows no other. */
export function Failed() {
  const language = browserLanguage();
  const { t } = createVoice(language, DEFAULT_SETTINGS.ageBand);
  return (
    <main class="popup" lang={language}>
      <HeroView
        hero={{
          lamp: 'unsure',
          site: '',
          sentence: t('popup.failed.sentence'),
          comfort: t('popup.failed.comfort'),
        }}
        face={false}
      />
    </main>
  );
}
