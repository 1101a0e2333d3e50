import { expect, it } from 'vitest';
import { tellOf } from '#lib/entry-form/nickname.ts';

const told = (nickname: string, departments = true) => {
  const tell = tellOf(nickname, 2026, departments);
  return tell && `${tell.tells} ${tell.figures}`;
};

it.each([
  ['camille2009', 'birth-year 2009'],
  ['2011_noe', 'birth-year 2011'],
  ['lea-59-2010', 'birth-year 2010'],
  ['lola15', 'age 15'],
  ['tom_13ans', 'age 13'],
  ['xX_12_Xx', 'age 12'],
  ['lina09', 'birth-year 09'],
  ['zoe07', 'department 07'],
  ['leo_59', 'department 59'],
  ['marc47', 'department 47'],
  ['run974', 'department 974'],
  ['petru2A', 'department 2A'],
  ['emma140510', 'birth-year 140510'],
  ['emma14052010', 'birth-year 14052010'],
  ['leo59000', 'department 59000'],
  ['kevin75011', 'department 75011'],
])('%s tells: %s', (nickname, tell) => {
  expect(told(nickname)).toBe(tell);
});

it.each([
  'lune',
  'ronaldo7',
  'player1',
  'cyber2077',
  'agent007',
  'azerty123',
  'max1998765',
  'cle42',
  'star99',
  'v2',
  'max2000',
  'neo1984',
  'leo_99',
  'r2d2',
  'player123',
  'invite48213',
  'ticket991231',
  'maman140579',
])('%s tells nothing', (nickname) => {
  expect(told(nickname)).toBeNull();
});

it('departments are told in France only', () => {
  expect(told('leo_59', false)).toBeNull();
  expect(told('lola15', false)).toBe('age 15');
});
