import { describe, expect, it } from 'vitest';
import { beginningsOf } from '#lib/text/beginnings.ts';

describe('what a phrase may begin with', () => {
  it.each([
    ['stranger', ['stra']],
    ['sms', ['sms']],
    ['we chat', ['we']],
    ['user ?name', ['user']],
    ['tchats?', ['tcha']],
    ['chat?s', ['chat', 'chas']],
    ['t?chat', ['chat', 'tcha']],
    ["j'?ai", ['jai', "j'ai"]],
    ['(create|open) an account', ['crea', 'open']],
    ['(ta |votre |ma )?ville', ['vill', 'ta', 'votr', 'ma']],
    ['(very )*young', ['youn', 'very']],
    ['no{2}n', ['no']],
    ['x{0,2}yes', ['yes', 'x']],
    ['1[0-7] ans', ['1']],
    ['\\b112\\b', ['112']],
    ['(?<!(si|que) )tu es', ['tu']],
    ['(?:pre)?nom', ['nom', 'pren']],
    ['\\d{1,2} ans', ['']],
    ['(plus de |\\+ ?)?18', ['']],
  ])('%s', (phrase, beginnings) => {
    expect(new Set(beginningsOf(phrase))).toEqual(new Set(beginnings));
  });
});
