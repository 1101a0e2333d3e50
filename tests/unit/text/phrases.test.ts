import { describe, expect, it } from 'vitest';
import { FORM_VOCABULARIES, HELP_VOCABULARIES, VOCABULARIES } from '#lib/languages/words.ts';
import { phrases } from '#lib/text/phrases.ts';

const some = phrases(['talk to (a )?strangers?', 'user ?name', "code d'?entree"]);

describe('phrases', () => {
  it.each(['talk to strangers', 'talk-to a stranger now', 'username', 'user name', "code d'entree"])(
    'finds %j',
    (text) => {
      expect(some.in(text)).toBe(true);
    },
  );

  it.each(['small talk to strangersville', 'superusername', 'talk about strangers'])(
    'does not find one in %j',
    (text) => {
      expect(some.in(text)).toBe(false);
    },
  );

  it('counts different phrases, up to a cap', () => {
    expect(some.kinds('username, username and talk to strangers')).toBe(2);
    expect(some.kinds('username and talk to strangers', 1)).toBe(1);
  });

  it('of no phrase finds nothing', () => {
    expect(phrases([]).in('anything')).toBe(false);
  });

  it('of two that begin at one place finds the first', () => {
    const both = phrases(['chat', 'chat room']);
    expect(both.kinds('chat room, chat')).toBe(1);
  });
});

describe('the phrases of every language', () => {
  const vocabularies: Partial<Record<string, readonly string[]>>[] = [
    VOCABULARIES,
    HELP_VOCABULARIES,
    FORM_VOCABULARIES,
  ].flatMap((one) => Object.values(one));
  const texts = vocabularies
    .flatMap((one) => Object.values(one).flatMap((list) => list ?? []))
    .flatMap((phrase) => [
      phrase,
      // Without what is optional, and with the first of each bracket.
      phrase.replace(/\([^()]*\)[?*]/g, '').replace(/\(([^()|]*)[^()]*\)/g, '$1'),
      phrase.replace(/[()?*+\\[\]]/g, ''),
    ]);
  const names = new Set(vocabularies.flatMap((one) => Object.keys(one)));

  it.each([...names])('%s: are found where one pattern of all of them finds some', (name) => {
    const list = vocabularies.flatMap((one) => one[name] ?? []);
    const gap = "[\\s'\\-_,.:]";
    const either = list.map((one) => one.replaceAll(' ?', `${gap}{0,3}`).replaceAll(' ', `${gap}{1,3}`));
    const whole = new RegExp(`(?<![a-z0-9])(?:${either.join('|')})(?![a-z0-9])`, 'g');
    const compiled = phrases(list);
    const kinds = texts.map((text) => compiled.kinds(text, 3));
    const expected = texts.map((text) => Math.min(3, new Set(text.match(whole)).size));
    expect(kinds).toEqual(expected);
  });
});
