/** Ages in brackets, in forms, by a birthday or as the only one of so many years; what others said of theirs. */
import { describe, expect, it } from 'vitest';
import { finds } from '../finds.ts';

describe('an age in passing', () => {
  it.each([
    '(14)',
    '14 y.o',
    'the only 13 yr old who still sleeps w a teddy lol',
    'im like 14',
    '(14f)',
    '14 y o',
    'age=13 name=sam',
    'age: 14 from uk',
    'ive been on this planet 14 years',
    'havent even turned 13',
    'been on this earth for 13 yrs',
    'bin die einzige 13 jährige in der gruppe',
    'la única de 13 en el grupo',
    'eindelijk 14!!',
  ])('%s', (text) => expect(finds('age', text)).not.toEqual([]));
  it.each([
    'il m\'a dit "j\'ai 14 ans" jlai pas cru',
    'he said "im 14" and i was like nah',
    'back in 8th grade i had braces',
    '13 ans de mariage mes parents',
    'ils ont tous 13 ans dans ce serveur c relou',
    'avoir 14 ans c chiant non?',
    'un mec de 25 ans ma parlé',
    'mon ex avait 15 ans',
    'lui il en fait 16',
    "jai rêvé que j'avais 30 ans",
    't trop vieux mec',
    'ce jeu c 12+',
    'tas mis 18 ans sur ton profil?',
    'elle a le meme age que ma mere',
    "j'ai 2 ans d'avance sur la saison",
    'moi et mes 14 abonnés mdr',
    'ya 15 ans ca existait pas',
    'age=16 in civ means you unlock tanks',
    'on my sims character age: 15',
    'Alter: 12 steht auf der packung',
    'my 12th birthday is what i remember most',
    'her dog has been on this earth for 12 years',
  ])('but not: %s', (text) => expect(finds('age', text)).toEqual([]));
});
