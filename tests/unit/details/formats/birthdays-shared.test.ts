/** Birthdays that are told by the other side’s, by a feast, or beside an age. */
import { describe, expect, it } from 'vitest';
import { type Before, finds } from '../finds.ts';

describe('a birthday that two share', () => {
  it.each<[string, Before]>([
    ["moi aussi c'est le 3 mai !!", [{ other: "mon anniv c'est le 3 mai" }]],
    ['pareil mdr', [{ other: 'je suis nee le 3 mai' }]],
    ['le lendemain de toi', [{ other: "mon anniv c'est le 3 mai" }]],
    ['jsuis né 2 jours avant toi', [{ other: 'jsuis né le 12 juin' }]],
    ['no way me too', [{ other: 'my birthday is may 3rd' }]],
    ["omg we're birthday twins", [{ other: 'i was born on june 12' }]],
    ['day after u', [{ other: 'my bday is june 12' }]],
    ['one day before yours', [{ other: "my birthday's the 9th of march" }]],
    ['same birthday!!', [{ other: 'mines the 3rd of may' }]],
    ['ich auch haha', [{ other: 'hab am 3. mai geburtstag' }]],
    ['am selben tag wie du', [{ other: 'mein geburtstag ist der 3. mai' }]],
    ['einen tag nach dir', [{ other: 'ich hab am 3.5. geburtstag' }]],
    ['yo también!!', [{ other: 'mi cumple es el 3 de mayo' }]],
    ['el mismo día que yo', [{ other: 'nací el 3 de mayo' }]],
    ['un día después', [{ other: 'mi cumple es el 3 de mayo' }]],
    ["anch'io", [{ other: 'il mio compleanno è il 3 maggio' }]],
    ['lo stesso giorno!', [{ other: 'sono nato il 3 maggio' }]],
    ['ik ook', [{ other: 'ik ben 3 mei jarig' }]],
    ['zelfde dag!!', [{ other: 'mijn verjaardag is 3 mei' }]],
    ['eu tambem', [{ other: 'meu niver é 3 de maio' }]],
    ['mesmo dia kkk', [{ other: 'nasci dia 3 de maio' }]],
  ])('%s, after %j', (text, before) => expect(finds('birth-date', text, before)).not.toEqual([]));
  it.each<[string, Before]>([
    ["moi aussi j'ai trop hate", [{ other: "mon anniv c'est le 3 mai" }]],
    ['mon frere aussi', [{ other: "mon anniv c'est le 3 mai" }]],
    ['cool bientot alors', [{ other: "mon anniv c'est le 3 mai" }]],
    ['moi aussi', [{ other: 'le concert est le 3 mai' }]],
    ['pareil', [{ other: 'jsuis fatigué' }]],
    ['my mom too!', [{ other: 'my birthday is may 3rd' }]],
    ['me too', [{ other: 'im going on june 12' }]],
    ['same day as my exam', [{ other: 'the party is june 12' }]],
    ['day after tomorrow', [{ other: 'when is ur test' }]],
    ['same', [{ other: 'i have an exam on 3 may' }]],
    ['meine mama auch', [{ other: 'hab am 3. mai geburtstag' }]],
    ['mi hermano tambien', [{ other: 'mi cumple es el 3 de mayo' }]],
    ['yo también voy', [{ other: 'el concierto es el 3 de mayo' }]],
    ['anche mia mamma', [{ other: 'il mio compleanno è il 3 maggio' }]],
    ['mijn zus ook', [{ other: 'ik ben 3 mei jarig' }]],
    ['minha prima tambem', [{ other: 'meu niver é 3 de maio' }]],
    ['is that same day as urs?', [{ other: 'my bday is june 12' }]],
  ])('but not: %s, after %j', (text, before) => expect(finds('birth-date', text, before)).toEqual([]));
});

describe('a birthday by a feast, an age or a short word', () => {
  it.each([
    "mes 15 ans c'est le 12 mai",
    'mon anniv 3 mai 2026 jaurai 14',
    'my 14th is on may 9',
    'my quince is june 6',
    'bin ein weihnachtskind',
    'ddn 3/5/11',
    'fecha nac 3/5/11',
    'data nasc 03/05/2011',
    'gebdat 3.5.11',
    'my bday is the same day as halloween',
    'mi cumple es en nochebuena',
    'mein geburtstag fällt auf silvester',
    'nee a la toussaint',
    'mon anniv c le jour de la fete de la musique',
    'jsuis nee le 1er janvier a minuit 2',
    'bébé de la st valentin',
    'le 8 mai jour férié cool nn ? c mon anniv',
    'jsuis né pile le jour de mes parents le 14/07',
    'bientot mon anniv, j-3 le 24/06',
    'mon anniv tombe un samedi, le 15 aout',
    'christmas eve baby',
    'my bday falls on thanksgiving this yr, 26 nov',
    'born on bonfire night',
    'bday on boxing day sucks',
    'i share a birthday w my dad, 6 july',
    'same birthday as harry potter 31 july',
    'my birthday is new years day',
    'cinco de mayo is my birthday lol',
    '4th of july is my bday',
    'earth day is my birthday, apr 22',
    'capricorn, jan 2',
    'its my bday on the 18th of next month, july',
    'bin am nikolaustag geboren',
    'mein geburtstag ist an halloween',
    'am tag der deutschen einheit hab ich geburtstag',
    'nací el día de navidad',
    'mi cumple cae en san juan',
    'soy del 1 de enero jaja',
    'mi cumple es en halloween',
    'sono nato il giorno di halloween',
    'il mio compleanno è a santo stefano',
    "sono un pesce d'aprile, 1 aprile",
    'ik ben met kerst jarig',
    'mijn verjaardag is op oudjaarsdag',
    'meu aniversario é no dia das crianças',
    'faço anos na vespera de natal',
    'nasci no dia da mentira, 1 de abril',
  ])('%s', (text) => expect(finds('birth-date', text)).not.toEqual([]));
});

describe('the same day, in few words', () => {
  it.each<[string, Before]>([
    ['shut up, same day!!', [{ other: 'my birthday is june 9' }]],
    ['o mesmo que vc', [{ other: 'meu niver é 9 de junho' }]],
    ['el mismo que tú jaja', [{ other: 'mi cumple es el 9 de junio' }]],
    ['ur joking, same!!', [{ other: 'my bday is 9 june' }]],
    ['two days before you lol', [{ other: 'im born 9 june' }]],
  ])('%s, after %j', (text, before) => expect(finds('birth-date', text, before)).not.toEqual([]));
  it.each<[string, Before]>([
    ['same day delivery', [{ other: 'my birthday is june 9' }]],
    ['el mismo regalo que tú', [{ other: 'mi cumple es el 9 de junio' }]],
  ])('but not: %s, after %j', (text, before) => expect(finds('birth-date', text, before)).toEqual([]));
});
