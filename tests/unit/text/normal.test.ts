import { describe, expect, it } from 'vitest';
import { identifierWords, normalForm } from '#lib/text/normal.ts';

describe('normalForm', () => {
  it.each([
    ['  Écris   ICI\n', 'ecris ici'],
    ['s\u200bans ins\u00adcription', 'sans inscription'],
    ['l’âge', "l'age"],
    ['ＦＲＥＥ ｃｈａｔ', 'free chat'],
    ['𝓬𝓱𝓪𝓽', 'chat'],
    ['cœur', 'coeur'],
    ['сhаt with ѕtrangers', 'chat with strangers'],
    ['общий чат', 'общии чат'],
    ['18–25', '18-25'],
  ])('%j becomes %j', (text, expected) => {
    expect(normalForm(text)).toBe(expected);
  });

  it('looks at no more characters than it was told', () => {
    expect(normalForm('a'.repeat(1_000_000), 50)).toHaveLength(50);
  });
});

describe('identifierWords', () => {
  it.each([
    ['userNickName', 'user nick name'],
    ['code_postal-2', 'code postal 2'],
    ['form.age[]', 'form age'],
  ])('%j becomes %j', (identifier, expected) => {
    expect(identifierWords(identifier)).toBe(expected);
  });
});
