import { describe, expect, it } from 'vitest';
import { type Before, finds } from './finds.ts';

describe('own age', () => {
  it.each<[string, string, Before?]>([
    ['g 14 ans', '14'],
    ['g14ans', '14'],
    ['j’ai bientôt 13 ans', '13'],
    ['im 14 from london', '14'],
    ['turning 13 next week', '13'],
    ['15 f lille', '15'],
    ['née en 2009', '2009'],
    ['jsuis en 4e B', '4e B'],
    ['im in year 9', 'year 9'],
    ['bin in der 9. Klasse', 'der 9. Klasse'],
    ['estoy en 2º de la ESO', '2º de la ESO'],
    ['faccio la terza media', 'terza media'],
    ['to no 8º ano', '8º ano'],
    ['zit in groep 8', 'groep 8'],
    ['quatorze', 'quatorze', [{ other: 't’as quel âge ?' }]],
    ['almost 15', '15', [{ other: 'how old are you' }]],
    ['15', '15', [{ other: 'age?' }]],
    ['15 aussi', '15', [{ other: 'moi 15, toi ?' }]],
    ['yes', 'yes', [{ other: 'r u 14' }]],
    ['j’ai 1 4 ans', '1 4'],
    ['half of 28 is how old i am', '28'],
    ['je suis une fille de 13 ans', '13'],
    ['junior in hs, u?', 'junior in hs'],
    ['nearly 14 but still small', '14'],
    ['14 et toi', '14', [{ other: 'moi g 15 ans et toi' }]],
  ])('%s', (text, part, before) => expect(finds('age', text, before)).toEqual([part]));

  it.each<[string, Before?]>([
    ['these are age 16, not cos thats how old i am'],
    ['yes', [{ other: 'r u 14 minutes away' }]],
    ['15 years old', [{ other: 'how old is your dog?' }]],
    ['g eu 14 en maths'],
    ['mon frère a 14 ans'],
    ['my son is turning 13'],
    ['il y a 14 ans'],
    ['j’ai 14 ans de retard'],
    ['t’as 14 ans ?'],
    ['quand j’avais 14 ans'],
    ['im 14 minutes late'],
    ['je suis en 4e position'],
    ['il est né en 2009'],
    ['it’s rated 18+'],
    ['lola15'],
    ['rdv à 14h'],
    ['im 14', [{ other: 'what level are you' }]],
  ])('not: %s', (text, before) => expect(finds('age', text, before)).toEqual([]));
});
