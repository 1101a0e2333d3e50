import { describe, expect, it } from 'vitest';
import { messageOf } from '#lib/details/message.ts';
import { isPlausible } from '#lib/details/plausible.ts';
import type { DetailKind, Turn } from '#lib/details/types.ts';
import { finds } from './finds.ts';

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
  it.each<[DetailKind, string, string[]]>([
    ['payment', 'take it K7MW-4QXR-T9LB', ['K7MW-4QXR-T9LB']],
    ['email', 'lea tgr arobase exemple point org', ['lea tgr arobase exemple point org']],
    ['email', 'l e a @ e x a m p l e . o r g', ['l e a @ e x a m p l e . o r g']],
    ['full-name', 'L é a  T i s s o t', ['L é a  T i s s o t']],
    ['handle', 'insta.com/lea.tgr', ['insta.com/lea.tgr']],
    ['handle', 'my blog is https://leatgr.blogspot.example', ['https://leatgr.blogspot.example']],
    ['age', 'jsuis en 4eme2', ['4eme2']],
  ])('%s: %s', (kind, text, told) => expect(finds(kind, text)).toEqual(told));
  it.each([
    ['payment', 'quatre deux quatre deux', 'quatre deux quatre deux'],
    ['handle', 'lea__tgr__', 'lea__tgr__'],
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
    expect(finds('payment', 'maak maar over nl91abna0417164300')).toEqual(['nl91abna0417164300']);
  });

  it('the halves of a name stand in any order', () => {
    expect(plausible('full-name', 'ich steh da als brandl, korbinian', 'korbinian')).toBe(true);
  });
});

describe('what can’t', () => {
  it.each<[DetailKind, string]>([
    ['payment', 'THANX GOT EXAMS IN MARCH'],
    ['phone', 'call me maybe'],
    ['email', 'Ffffffff. Alright'],
    ['full-name', 'can Xavier stay'],
    ['handle', 'add it to /etc/fstab'],
    ['handle', 'see http://www.example.org/page'],
    ['handle', '__SILENCE__'],
    ['handle', 'look at http://www.linux.com/page'],
    ['password', 'see https://example.org/page'],
    ['password', 'edit ~/.bash_profile'],
    ['handle', 'edit pg_hba.conf'],
    ['age', 'user22, correct'],
    ['town', 'yes / no'],
  ])('%s: %s', (kind, text) => expect(finds(kind, text)).toEqual([]));
});

it('a part may answer a question', () =>
  expect(finds('email', 'lea.tgr99', [{ other: 'ton mail ?' }])).toEqual(['lea.tgr99']));

it('a part may complete what was told before', () => {
  const turns: Turn[] = [{ from: 'other', text: 'ton mail ?' }];
  expect(plausible('full-name', 'Tissot', 'Tissot', turns)).toBe(true);
});
