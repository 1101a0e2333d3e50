import type { Language, Settings } from '#lib/family/settings.ts';
import type { TextKey, Translator } from '../translate.ts';

const FIELDS: Readonly<Record<keyof Settings, TextKey>> = {
  version: 'parent.settings.field.version',
  ageBand: 'parent.settings.age',
  preset: 'parent.settings.preset',
  language: 'parent.settings.language.label',
  country: 'parent.settings.country.label',
  keepDays: 'parent.settings.keep.label',
  siteNames: 'parent.settings.names.label',
};

/** What a setting is called on the page; '' for a field that is none of ours. */
export const fieldName = (field: string, t: Translator): string =>
  Object.hasOwn(FIELDS, field) ? t(FIELDS[field as keyof Settings]) : '';

/** What is chosen for a setting, in words. */
export function valueName(
  field: keyof Settings,
  settings: Settings,
  t: Translator,
  language: Language,
): string {
  if (field === 'ageBand') return t(`parent.settings.age.label.${settings.ageBand}`);
  if (field === 'preset') return t(`parent.settings.preset.label.${settings.preset}`);
  if (field === 'language' && settings.language) return nameOf(settings.language);
  if (field === 'country' && settings.country)
    return new Intl.DisplayNames(language, { type: 'region' }).of(settings.country) ?? settings.country;
  if (field === 'keepDays') return t('parent.settings.keep.days', { count: settings.keepDays });
  if (field === 'siteNames')
    return t(settings.siteNames ? 'parent.settings.names.on' : 'parent.settings.names.off');
  return field === 'version' ? String(settings.version) : t('parent.settings.as-browser');
}

/** That notes of the journal go, and how many where that can be told. */
export const olderWords = (count: number | null, t: Translator): string =>
  count === null ? t('parent.settings.keep.older') : t('parent.settings.keep.older.count', { count });

/** A language by its own name, with a capital as in a list. */
export function nameOf(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
