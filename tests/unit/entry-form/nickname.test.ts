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
  ['lea１５', 'age 15'],
  ['tom1️⃣4️⃣', 'age 14'],
  ['lilou_9ans', 'age 9'],
  ['stop15', 'age 15'],
  ['tom15m', 'age 15'],
  ['gaston12', 'age 12'],
  ['topaze13', 'age 13'],
  ['c4mille2OO9', 'birth-year 2OO9'],
  ['2k9_lola', 'birth-year 2k9'],
  ['noe2k11', 'birth-year 2k11'],
  ['ines08', 'birth-year 08'],
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
  'Invite_2014',
  'guest15',
  'anonyme16',
  'euro2016',
  'covid19',
  'nba2k11',
  'wwe2k15',
  'player12',
  'Joueur_14',
  'windows11',
  'niveau12',
  'iphone15',
  'loulou1m60',
  '15h30',
  'moins14kg',
  'zoo9',
  'koi2ooo',
])('%s tells nothing', (nickname) => {
  expect(told(nickname)).toBeNull();
});

it('departments are told in France only', () => {
  expect(told('leo_59', false)).toBeNull();
  expect(told('lola15', false)).toBe('age 15');
});
