import { describe, expect, it } from 'vitest';
import { messageOf } from '#lib/details/message.ts';
import { isPlausible } from '#lib/details/plausible.ts';
import type { DetailKind, Turn } from '#lib/details/types.ts';

function plausible(
  kind: DetailKind,
  text: string,
  part: string,
  turns: Turn[] = [],
  certainty = 0.9,
): boolean {
  const from = text.indexOf(part);
  return isPlausible(messageOf(text, turns), { kind, span: [from, from + part.length], certainty });
}

describe('what can be a detail of its kind', () => {
  it.each([
    ['payment', 'take it K7MW-4QXR-T9LB', 'K7MW-4QXR-T9LB'],
    ['payment', 'quatre deux quatre deux', 'quatre deux quatre deux'],
    ['email', 'lea tgr arobase exemple point org', 'lea tgr arobase exemple point org'],
    ['email', 'l e a @ e x a m p l e . o r g', 'l e a @ e x a m p l e . o r g'],
    ['full-name', 'L é a  T i s s o t', 'L é a  T i s s o t'],
    ['handle', 'insta.com/lea.tgr', 'lea.tgr'],
    ['handle', 'my blog is https://leatgr.blogspot.example', 'leatgr'],
    ['handle', 'lea__tgr__', 'lea__tgr__'],
    ['age', 'jsuis en 4eme2', '4eme2'],
    ['password', 'it is ****', '****'],
  ] as const)('%s: %s', (kind, text, part) => expect(plausible(kind, text, part)).toBe(true));
});

describe('what is said so well that no word is missed', () => {
  it.each([
    ['email', 'schick es an familie.uhlig bei arcor', 'familie.uhlig bei arcor'],
    ['payment', 'mi alias de mercado pago es rana.sol.lapiz', 'rana.sol.lapiz'],
    ['phone', 'mon numero en chiffres romains : VI, XXXIX, XCVIII', 'VI, XXXIX, XCVIII'],
    ['handle', 'su vinted sono ginocchia.rosse.it', 'ginocchia.rosse.it'],
    ['live-location', 'live: https://dot.example.org/p/mia3', 'https://dot.example.org/p/mia3'],
    ['full-name', 'ich unterschreib mit K. Oyelaran', 'Oyelaran'],
    ['full-name', 'voornaam ken je al, achternaam Kwakkelstein', 'Kwakkelstein'],
    ['town', 'Quonset, tourists everywhere', 'Quonset'],
  ] as const)('%s: %s', (kind, text, part) => {
    expect(plausible(kind, text, part, [], 0.97)).toBe(true);
    expect(plausible(kind, text, part, [], 0.85)).toBe(false);
  });

  it('a word that all know is no town however sure the net is', () => {
    expect(plausible('town', 'Okay, see you', 'Okay', [], 0.99)).toBe(false);
  });

  it('a word that nobody knows is a village in the middle of a talk', () => {
    const turns: Turn[] = [{ from: 'other', text: 'we have one traffic light' }];
    expect(plausible('town', 'Quonset, none', 'Quonset', turns)).toBe(true);
  });

  it('an account behind the country pays', () => {
    expect(plausible('payment', 'maak maar over nl91abna0417164300', 'nl91abna0417164300')).toBe(true);
  });

  it('the halves of a name stand in any order', () => {
    expect(plausible('full-name', 'ich steh da als brandl, korbinian', 'korbinian')).toBe(true);
  });
});

describe('what can’t', () => {
  it.each([
    ['payment', 'THANX GOT EXAMS IN MARCH', 'EXAMS IN MARCH'],
    ['phone', 'call me maybe', 'call me'],
    ['email', 'Ffffffff. Alright', 'Ffffffff'],
    ['full-name', 'can Xavier stay', 'Xavier'],
    ['handle', 'add it to /etc/fstab', 'fstab'],
    ['handle', 'see http://www.example.org/page', 'example'],
    ['handle', '__SILENCE__', 'SILENCE'],
    ['handle', 'look at http://www.linux.com/page', '://www.linux.com/page'],
    ['password', 'see https://example.org/page', '//'],
    ['password', 'edit ~/.bash_profile', 'bash_profile'],
    ['handle', 'edit pg_hba.conf', 'pg_hba'],
    ['age', 'user22, correct', 'user22'],
    ['town', 'yes / no', '/'],
  ] as const)('%s: %s', (kind, text, part) => expect(plausible(kind, text, part)).toBe(false));
});

it('a part may answer a question or complete what was told before', () => {
  const turns: Turn[] = [{ from: 'other', text: 'ton mail ?' }];
  expect(plausible('email', 'lea.tgr99', 'lea.tgr99', turns)).toBe(true);
  expect(plausible('full-name', 'Tissot', 'Tissot', turns)).toBe(true);
});
