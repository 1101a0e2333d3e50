import { describe, expect, it } from 'vitest';
import { fr } from '#assets/locales/fr.ts';
import { dayName } from '#lib/ui/day.ts';
import { inWords, timeInWords, weekName } from '#lib/ui/journal/dates.ts';
import { monthOf } from '#lib/ui/month.ts';
import { createTranslator, type TextKey } from '#lib/ui/translate.ts';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const t = createTranslator('fr');

/** French texts in which a date stands, with all that they may need besides. */
const DATED = (Object.keys(fr) as TextKey[]).filter((key) => /\{(date|week)\}/.test(fr[key]));

describe.each(MONTHS)('month %i', (month) => {
  const first = 20260000 + month * 100 + 1;
  const noon = new Date(2026, month - 1, 1, 12).getTime();

  it('begins with « 1er » in French, and only its first day does', () => {
    expect(dayName(noon, 'fr')).toMatch(/^1er \S+ 2026$/);
    expect(inWords(first, 'fr')).toMatch(/^1er /);
    expect(weekName([null, first], 'fr')).toMatch(/^1er /);
    expect(timeInWords(noon, 'fr')).toMatch(/^1er .*12:00$/);
    expect(inWords(first + 10, 'fr')).toMatch(/^11 /);
    expect(dayName(noon, 'en')).toMatch(/ 1, 2026$/);
  });

  it.each(DATED)('stands rightly in %s', (key) => {
    const dates = [monthOf(`2026-${String(month).padStart(2, '0')}`, 'fr'), inWords(first, 'fr')];
    for (const date of dates)
      expect(t(key, { date, week: date, count: 2 })).not.toMatch(/\bde [aeiouyéèêâîôû]/i);
  });
});
