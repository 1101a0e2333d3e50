import { describe, expect, it } from 'vitest';
import { readerOf } from '#lib/app/background/reader.ts';
import { DEFAULT_SETTINGS } from '#lib/family/settings.ts';

const reader = (...locales: string[]) => readerOf(DEFAULT_SETTINGS, locales);

describe('who is spoken to', () => {
  it.each([
    [['fr-BE', 'en'], 'fr', 'BE'],
    [['de-DE', 'fr'], 'fr', 'DE'],
    [['en-US'], 'en', 'US'],
    [['fr'], 'fr', 'FR'],
    [['en'], 'en', 'GB'],
    [['ja-JP'], 'en', 'JP'],
    [['fr', 'en-US'], 'fr', 'FR'],
    [['C', '*', 'fr_FR', 'fr-CA'], 'fr', 'CA'],
    [['zh-yue', 'fr-BE'], 'fr', 'BE'],
    [['en-GB-US', 'fr-CH'], 'fr', 'CH'],
    [['', 'i-klingon'], 'en', 'GB'],
  ])('%j is spoken to in %s, with helplines of %s', (locales, language, country) => {
    expect(reader(...locales)).toEqual({ ageBand: '11-14', language, country });
  });

  it('the family’s choice comes before the browser’s', () => {
    expect(
      readerOf({ ...DEFAULT_SETTINGS, ageBand: 'under-11', language: 'en', country: 'CA' }, ['fr-FR']),
    ).toEqual({
      ageBand: 'under-11',
      language: 'en',
      country: 'CA',
    });
  });
});
