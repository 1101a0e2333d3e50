import { describe, expect, it } from 'vitest';
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
});
