import { describe, expect, it } from 'vitest';
import { asListed } from '#lib/risklist/listed.ts';
import { exampleEntry } from './example-list.ts';

const NOW = new Date('2026-11-24');
const source = (year: number | null) => ({ title: 'T', url: 'https://news.example/', year });

describe('fading', () => {
  it.each([
    ['a fresh source', '2026-05', [2026], 'strong', false],
    ['last month of the two years', '2024-11', [2024], 'strong', false],
    ['a month too old', '2024-10', [2024], 'medium', true],
    ['only a year, which may have been its December', '2024', [2024], 'strong', false],
    ['only an old year', '2023', [2023], 'medium', true],
    ['a later source than the status', '2024-06', [2024, 2026], 'strong', false],
    ['no date but a fresh year', null, [2025], 'strong', false],
    ['no date and an old year', null, [2016, 2019], 'medium', true],
    ['no date at all', null, [null], 'medium', true],
  ] as const)('%s', (_, last_checked, years, level, faded) => {
    const entry = exampleEntry({ last_checked, sources: years.map(source) });
    expect(asListed(entry, NOW)).toMatchObject({ level, faded });
  });

  it.each([
    ['strong', 'medium'],
    ['medium', 'watch'],
    ['watch', 'watch'],
    ['adult', 'adult'],
  ] as const)('softens %s to %s', (suggested_level, level) => {
    const entry = exampleEntry({ suggested_level, last_checked: '2018-02', sources: [source(2018)] });
    expect(asListed(entry, NOW).level).toBe(level);
  });

  it('depends on the day that is handed in', () => {
    const entry = exampleEntry({ last_checked: '2026-05' });
    expect(asListed(entry, new Date('2028-05-31')).faded).toBe(false);
    expect(asListed(entry, new Date('2028-06-02')).faded).toBe(true);
  });
});

describe('what is shown of an entry', () => {
  it('keeps confidence C at a soft message', () => {
    expect(asListed(exampleEntry({ confidence: 'C' }), NOW).level).toBe('watch');
    expect(asListed(exampleEntry({ confidence: 'C', suggested_level: 'adult' }), NOW).level).toBe('adult');
  });
  it('says a status only with its date', () => {
    const dated = asListed(exampleEntry({ status: 'closed', last_checked: '2026-05' }), NOW);
    expect(dated.status).toEqual({ value: 'closed', checked: '2026-05' });
    const undated = asListed(exampleEntry({ status: 'closed', last_checked: null }), NOW);
    expect(undated.status).toEqual({ value: 'unknown', checked: null });
  });
  it('never carries the address of a page of the site itself', () => {
    const own = { title: 'Home page', url: 'https://listed.example/', year: 2025, own_text: true as const };
    expect(asListed(exampleEntry({ sources: [own] }), NOW).sources).toEqual([
      { title: 'Home page', year: 2025 },
    ]);
  });
  it('names the closed site that it takes the place of, and nothing where there is none', () => {
    expect(asListed(exampleEntry({ successor_of: 'old.example' }), NOW).successorOf).toBe('old.example');
    expect(asListed(exampleEntry(), NOW)).not.toHaveProperty('successorOf');
  });
});
