import { describe, expect, it } from 'vitest';
import { agesPresentedIn } from '#lib/details/formats/said/ages.ts';
import { birthYearsIn } from '#lib/details/formats/said/birth-years.ts';
import { birthdaysIn } from '#lib/details/formats/said/birthdays.ts';
import { birthdaysAnsweredIn } from '#lib/details/formats/said/birthdays-answered.ts';
import { birthdaysNearIn } from '#lib/details/formats/said/birthdays-near.ts';
import { gradesAttendedIn } from '#lib/details/formats/said/grades.ts';
import { agesToComeFirstIn, agesToComeIn } from '#lib/details/formats/said/turning.ts';
import type { Turn } from '#lib/details/types.ts';
import { reads } from './reads.ts';

/** What the other side has just said, if anything. */
const by = (asked?: string): Turn[] => (asked ? [{ from: 'other', text: asked }] : []);

describe('an age that is about to come, or has just', () => {
  it.each([
    ['i turn 13 on the 19th of october', ['13']],
    ['im turning fourteen next week', ['fourteen']],
    ["I'll be 12 in two months", ['12']],
    ['im nearly 15', ['15']],
    ['im only eleven btw', ['eleven']],
    ['17 in a month and so happy', ['17']],
    ['turning 16 soon', ['16']],
    ['jai eu 12 ans hier', ['12']],
    ['i have been alive for exactly twelve years', ['twelve']],
    ["j'aurai 13 ans en mars", ['13']],
    ["j'ai que douze ans", ['douze']],
    ['jfete mes 14 ans samedi', ['14']],
    ['bientôt 12 ans', ['12']],
    ['toujours onze ans', ['onze']],
    ['14 ans dans 2 semaines', ['14']],
    ['ich werde bald 12', ['12']],
    ['werd ich vierzehn, alle feiern', ['vierzehn']],
    ['cumplo 13 en abril', ['13']],
    ['ho appena compiuto 14 anni', ['14']],
    ['vou fazer 12 anos', ['12']],
    ['ik word volgende week tien', ['tien']],
    ['when i turn 16 im leaving', []],
    ['if i turn 13 before you', []],
    ['i turn 10 pages a day', []],
    ["i'll be 10 min late", []],
    ["i'll be 15 minutes", []],
    ['im only 12 levels behind', []],
    ['im nearly 12th', []],
    ['im almost 10 percent done', []],
    ['12 in a row', []],
    ['10 in 3 games', []],
    ['10 tomorrow?', []],
    ['8 today', []],
    ['my brother turns 13 tomorrow', []],
    ['mon frère va avoir 13 ans', []],
    ["quand j'aurai 18 ans", []],
    ["j'ai bientôt 10 ans d'ancienneté sur ce serveur", []],
    ['j’ai presque 12 de moyenne', []],
    ['wenn ich 12 werde', []],
    ['ich werde 12 mal gerufen', []],
    ['cumplo 10 misiones', []],
    ['faccio 10 minuti', []],
    ['ik word 14e', []],
  ])('%s', (text, told) =>
    expect(reads((form) => [...agesToComeIn(form), ...agesToComeFirstIn(form)])(text)).toEqual(told),
  );
});

describe('a year of birth', () => {
  it.each([
    ['i was born in 2012', ['2012']],
    ['im a 2011 baby', ['2011']],
    ['jsuis née en 2013', ['2013']],
    ['chuis de 2010 moi', ['2010']],
    ['ich bin jahrgang 2011', ['2011']],
    ['nací en el 2012', ['2012']],
    ['sono un 2010', ['2010']],
    ['bouwjaar 2k10', ['2k10']],
    ['nasci em 2013', ['2013']],
    ['year of birth: 2011', ['2011']],
    ['his year of birth is 2011', []],
    ['wish i was born in 2005', []],
    ["si j'étais né en 2000", []],
    ['my phone was born in 2015', []],
    ['mon chien est né en 2016', []],
    ['i was born in 1900 lol', []],
    ['i was born in the 2010s', []],
    ['je suis en 2012 sur minecraft', []],
    ['je suis de 2010 à 2015 de moyenne', []],
    ['the film is from 2012', []],
    ['sono le 2010', []],
  ])('%s', (text, told) => expect(reads(birthYearsIn)(text)).toEqual(told));

  it.each([
    ['2010 pk', 'T 2 kel annee', ['2010']],
    ['in 2012 u?', 'what year were you born', ['2012']],
    ['2011', 'welcher jahrgang bist du', ['2011']],
    ['2010', 'what year did it come out', []],
    ['2010', 'de quelle année est ce film', []],
    ['2010', 'en quelle année il est sorti', []],
    ['2010 pk', undefined, []],
  ])('%s, where was asked %s', (text, asked, told) =>
    expect(reads(birthYearsIn)(text, by(asked))).toEqual(told),
  );
});

describe('a grade that one attends', () => {
  it.each([
    ['im starting year 7 in september', ['year 7']],
    ['starting year 9 tomorrow im scared', ['year 9']],
    ["we're in third year", ['third year']],
    ['im in eighth grade', ['eighth grade']],
    ["I've just finished y10", ['y10']],
    ['im in S3 up here', ['s3']],
    ['junior in hs, you?', ['junior']],
    ['im a 7th grader', ['7th grader']],
    ['third grader here', ['third grader']],
    ['freshman, u?', ['freshman']],
    ['jsuis deja en 4eme', ['4eme']],
    ['je suis en classe de cinquième', ['cinquieme']],
    ['chuis en tle', ['tle']],
    ['moi c term', ['term']],
    ['je fais ma troisième au collège', ['troisieme']],
    ['ma seconde je la fais à la maison', ['seconde']],
    ['je passe le brevet en juin', ['brevet']],
    ["j'ai mon brevet cette année", ['brevet']],
    ['geh in die 7b', ['7b']],
    ['bin in der 6. klasse', ['6. klasse']],
    ['estoy en segundo de la eso', ['segundo de la eso']],
    ['faccio terza media', ['terza media']],
    ['zit in groep 8', ['groep 8']],
    ['ando no 7 ano', ['7 ano']],
    ['my sister is starting year 7', []],
    ['when i was in year 7', []],
    ['when im in year 10 ill quit', []],
    ['not in year 9', []],
    ['im in s3 of the show', []],
    ["we're in third year of this war", []],
    ['im a junior developer', []],
    ['he is a senior in high school', []],
    ['je suis en 3e position', []],
    ['jsuis en 4e vitesse', []],
    ['je suis en premiere ligne', []],
    ['je fais ma troisieme partie', []],
    ['quand je passe le brevet', []],
    ["j'ai le bac depuis longtemps", []],
    ['je passe le brevet de natation', []],
    ['mon frère est en 3e', []],
    ['bin in der 90. minute', []],
    ['bin in der 3 reihe', []],
    ['faccio terza', []],
    ['zit in groep 12', []],
    ['estou no 2 ano de namoro', []],
  ])('%s', (text, told) => expect(reads(gradesAttendedIn)(text)).toEqual(told));
});

describe('a birthday', () => {
  it.each([
    ['my birthday is on the 3rd of june', ['3rd of june']],
    ['my bday 9/9 dont forget', ['9/9']],
    ['i was born on halloween', ['halloween']],
    ['i turn 13 on the 19th of october', ['19th of october']],
    ['july 9 baby', ['july 9']],
    ['dob: 12/04/2011', ['12/04/2011']],
    ['anniv le 12 mai jveux un velo', ['12 mai']],
    ["mon anniv c'est le 3 mars", ['3 mars']],
    ['mon anniv c la toussaint', ['la toussaint']],
    ['jsuis né le 14/07', ['14/07']],
    ["j'aurai 12 ans le 1er aout", ['1er aout']],
    ['le 6 avril c mon anniv', ['6 avril']],
    ["j'ai vu le jour à la chandeleur", ['la chandeleur']],
    ['ich habe am 14. märz geburtstag', ['14. marz']],
    ['bin heiligabend geboren', ['heiligabend']],
    ['mi cumple es el 4 de mayo', ['4 de mayo']],
    ['sono nata il 5 giugno', ['5 giugno']],
    ['ik ben op 5 december jarig', ['5 december']],
    ['meu aniversário é dia 7 de maio', ['7 de maio']],
    ['faço anos no natal', ['natal']],
    ['vine al mundo el día de reyes', ['dia de reyes']],
    ['born on new years eve lol', ['new years eve']],
    ['on the 5th of may i turn 13', ['5th of may']],
    ['le 5 mai j’aurai 13 ans', ['5 mai']],
    ['cumplo el veintitrés de mayo', ['veintitres de mayo']],
    ['ik ben jarig op vijf mei', ['vijf mei']],
    ['hab am zweiundzwanzigsten dezember geburtstag', ['zweiundzwanzigsten dezember']],
    ['am 3. mai hab ich geburtstag', ['3. mai']],
    ['nato il 5 marzo 2011', ['5 marzo']],
    ['aniversario em 30 de outubro', ['30 de outubro']],
    ['soy sagitario, 3 de diciembre', ['3 de diciembre']],
    ['ben met kerst geboren', ['kerst']],
    ['niver dia 12/6 da ana', []],
    ['leo, 3 de diciembre es el examen', []],
    ['faço 3/4 exercicios', []],
    ["on the 5th of may i'll be 10 minutes late", []],
    ['my birthday is in may', []],
    ['my cats birthday is 10 may', []],
    ["my sister's bday is on the 3rd of june", []],
    ['when is your birthday, mine is after christmas', []],
    ['if my birthday was on 3 june', []],
    ['the film born on the fourth of july', []],
    ['i was born to win 3 may', []],
    ['my birthday is 1/1/1950 on that site', []],
    ['my bday party is on the 4th of may', []],
    ['mon anniv c pendant noël', []],
    ['mon anniv c la semaine de noël', []],
    ["l'anniv de ma mère c'est le 3 mars", []],
    ['c le 3 mars son anniv', []],
    ['le 6 avril c mon anniv de frère', []],
    ['le concert est le 6 avril', []],
    ['may 4 baby shower', []],
    ['ich habe am 14. märz training', []],
    ["i'll be there on the 3rd of may", []],
    ['cumplo 3/4 misiones', []],
    ['il a eu 12 ans le 3 mai', []],
    ['meine mama hat am 14. märz geburtstag', []],
    ['mi cumple es pronto', []],
  ])('%s', (text, told) => {
    const found = reads(birthdaysIn)(text).map((one) => one.replace(/^(?:the|le|el|il) /, ''));
    expect(found).toEqual(told);
  });

  it.each([
    ['heiligabend leider', 'wann hast du geburtstag?', ['heiligabend']],
    ['halloween lol', 'when is your birthday', ['halloween']],
    ['3 mai et toi', 'c quand ton anniv ?', ['3 mai']],
    ["bah c'est mon anniv", 'tu fais quoi le 9 mai ?', ["c'est mon anniv"]],
    ['omg thats my bday', 'the new map is out on june 4', ['thats my bday']],
    ['meiner ist am 6.6', 'mein geburtstag ist am 3.5', ['6.6']],
    ['il mio è il 6 giugno', 'compio gli anni il 3', ['6 giugno']],
    ['20 de março', 'qual teu signo?', ['20 de marco']],
    ['5 de maio, e o teu?', undefined, ['5 de maio']],
    ['el mio es el 6 de junio', 'mi examen es el 3', []],
    ['5 de maio', undefined, []],
    ['thats my bday month', 'the new map is out on june 4', []],
    ['c mon anniv demain', 'tu fais quoi le 9 mai ?', []],
    ['its my bday', 'whats up', []],
    ['halloween', 'fav day of the year?', []],
    ['3 mai', 'le controle est quand ?', []],
  ])('answered: %s, to %s', (text, asked, told) =>
    expect(reads(birthdaysAnsweredIn)(text, by(asked))).toEqual(told),
  );

  it.each([
    ['my birthday is tomorrow', ['tomorrow']],
    ['mon anniv c demain', ['demain']],
    ['hoy es mi cumple!!', ['hoy']],
    ['domani è il mio compleanno', ['domani']],
    ['hab heute geburtstag', ['heute']],
    ['morgen ben ik jarig', ['morgen']],
    ['amanha é meu niver', ['amanha']],
    ['morgen ist meine party', []],
    ['hoy es mi cumple de mentira', []],
    ['mama is morgen jarig', []],
    ["mom's birthday is tomorrow", []],
    ['if my birthday is tomorrow', []],
    ['mon anniv c bientot', []],
  ])('near: %s', (text, told) => expect(reads(birthdaysNearIn)(text)).toEqual(told));
});

describe('how one presents oneself, the letter first', () => {
  it.each([
    ['f13 bored dm me', ['f13']],
    ['hey m14 here', ['m14']],
    ['14 jij', ['14']],
    ['f12 opens the console', []],
    ['m16 is my fav gun', []],
    ['press f13', []],
  ])('%s', (text, told) => expect(reads(agesPresentedIn)(text)).toEqual(told));
});
