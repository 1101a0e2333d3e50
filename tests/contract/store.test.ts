import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/family/settings.ts';

/** The parts of a text for the shops, by their headings. */
function partsOf(language: string): Record<string, string> {
  const [, ...parts] = readFileSync(`store/${language}.md`, 'utf8').split(/^## /m);
  return Object.fromEntries(
    parts.map((part) => {
      const [heading = '', ...text] = part.split('\n');
      return [heading, text.join('\n').trim()];
    }),
  );
}

describe.each(LANGUAGES)('the text for the shops (%s)', (language) => {
  const { Name = '', Summary = '', Description = '', ...others } = partsOf(language);

  it('has a name and a summary, which the manifest says too, and a description', () => {
    const manifest = JSON.parse(readFileSync(`assets/public/_locales/${language}/messages.json`, 'utf8'));
    expect(Name).toBe(manifest.name.message);
    expect(Summary).toBe(manifest.description.message);
    expect(Summary.length).toBeLessThanOrEqual(132);
    expect(Description.length).toBeGreaterThan(500);
    expect(others).toEqual({});
  });

  it('speaks as Veilleuse does', () => {
    const text = [Name, Summary, Description].join('\n');
    expect(text).not.toMatch(/!|['"]|\.\.\.|<|https?:/);
    expect(text).not.toMatch(/prédateur|predator|pédo|pervers|danger of|100 ?%|guarantee|garanti/i);
    if (language === 'fr') expect(text).not.toMatch(/(?<![\u00a0\u202f])[:;?»]|«(?![\u00a0\u202f])/);
  });
});
