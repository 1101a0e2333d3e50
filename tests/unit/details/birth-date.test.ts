import { describe, expect, it } from 'vitest';
import { type Before, finds } from './finds.ts';

describe('own birth date', () => {
  it.each<[string, string, Before?]>([
    ['je suis né le jour de noël', 'jour de noël'],
    ['my bday is on halloween', 'halloween'],
    ['mon anniv c le 14 juillet', '14 juillet'],
    ['born on 3/4/2010', '3/4/2010'],
    ['hab am 14. März Geburtstag', '14. März'],
    ['ik ben op 3 mei jarig', '3 mei'],
    ['faço anos a 3 de maio', '3 de maio'],
    ['compio gli anni il 3 maggio', '3 maggio'],
    ['im 16 on 9 june', '9 june'],
    ['je m’appelle Soline, née le 6 mai 2013', '6 mai 2013'],
    ['im a christmas day baby', 'christmas day'],
    ['my bday is two days b4 xmas so 23 12', '23 12'],
    ['the 30th of june so i always miss doing anything at school', '30th of june', [{ other: 'dob?' }]],
    ['14 juillet', '14 juillet', ['mon anniv c’est le']],
    ['soy del veintidós del siete', 'veintidós del siete'],
    ['dob 5.ix.09', '5.ix.09'],
    ['passport says 04 NOV 2011', '04 NOV 2011'],
    ['21 maggio, gemelli', '21 maggio', [{ other: 'segno?' }]],
    ['juillet', 'juillet', ['mon anniv c le 14']],
    ['march 3rd', 'march 3rd', [{ other: 'when’s your birthday' }]],
  ])('%s', (text, part, before) => expect(finds('birth-date', text, before)).toEqual([part]));

  it.each<[string, Before?]>([
    ['appointment for Ella (age 12) on tuesday at 10.20'],
    ['j’adore Angèle, née le 3 décembre'],
    ['je suis né en juillet'],
    ['l’anniv de ma mère c le 14 juillet'],
    ['ton anniv c le 14 juillet ?'],
    ['my birthday party is on the 14th of may'],
    ['the exam is on 3/4'],
    ['im going out on halloween'],
  ])('not: %s', (text, before) => expect(finds('birth-date', text, before)).toEqual([]));
});
