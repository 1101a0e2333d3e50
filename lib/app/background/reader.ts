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
  const tags = Intl.getCanonicalLocales(locales.filter(isTag)).map((tag) => new Intl.Locale(tag));
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

/** A browser may be given words for its languages that are none, `C` or `*` among them. */
const isTag = (tag: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag);
