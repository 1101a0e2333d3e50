import { type AgeBand, LANGUAGES, type Language, type Settings } from '#lib/family/settings.ts';

/** Who is spoken to: what every text of ours depends on. */
export interface Reader {
  ageBand: AgeBand;
  language: Language;
  country: string;
}

/**
 * The family's choice, else the browser's language and country.
 * @param locales BCP 47 tags, most wanted first, e.g. `['fr-BE', 'en']`
 */
export function readerOf(settings: Settings, locales: readonly string[]): Reader {
  const tags = locales.flatMap(localeOf);
  const wanted = tags.map(({ language }) => language).find((language) => isOurs(language));
  const language = settings.language ?? (isOurs(wanted) ? wanted : 'en');
  const same = tags.find((tag) => tag.language === language && tag.region);
  const region = tags[0]?.region ?? same?.region;
  return {
    ageBand: settings.ageBand,
    language,
    country: settings.country ?? region ?? (language === 'fr' ? 'FR' : 'GB'),
  };
}

const isOurs = (language: string | undefined): language is Language =>
  (LANGUAGES as readonly (string | undefined)[]).includes(language);

/** None where a browser was given words for its languages that are none, `C`, `*` or `en-GB-US` among them. */
function localeOf(tag: string): Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)];
  } catch {
    return [];
  }
}
