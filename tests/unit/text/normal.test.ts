import { describe, expect, it } from 'vitest';
import { beginningOf, identifierWords, normalForm } from '#lib/text/normal.ts';

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

  it.each([' ', '\n\t', '\u200b', '\u00ad '])(
    'counts no %j among them, however many stand before a word',
    (blank) => {
      expect(normalForm(`${blank.repeat(3000 / blank.length)}chat`, 200)).toBe('chat');
    },
  );

  it('finds a word behind 3000 blanks', () => {
    expect(normalForm(`${' '.repeat(3000)}chat`)).toBe('chat');
  });

  it('comes to an end where nothing but blanks is given', () => {
    expect(normalForm(`${' '.repeat(1_000_000)}chat`)).toBe('');
  });
});

describe('beginningOf', () => {
  it('counts what is seen, and keeps the blank by which a text goes on from the one before', () => {
    expect(beginningOf(`a${' '.repeat(30)}\n\u200bb c`, 3)).toBe('a b');
    expect(beginningOf(`${' '.repeat(30)}b`, 3)).toBe(' b');
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
