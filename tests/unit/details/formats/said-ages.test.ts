/** Ages that are told without the plainest words for it. */
import { describe, expect, it } from 'vitest';
import { agesIn } from '#lib/details/formats/said/ages/ages.ts';
import { birthYearsIn } from '#lib/details/formats/said/ages/birth-years.ts';
import { agesCelebratedIn } from '#lib/details/formats/said/ages/celebrated.ts';
import { gradesAttendedIn } from '#lib/details/formats/said/ages/grades.ts';
import { agesToComeFirstIn, agesToComeIn } from '#lib/details/formats/said/ages/turning.ts';
import { yearsLeftIn } from '#lib/details/formats/said/ages/years-left.ts';
import { finds } from '../finds.ts';
import { reads } from './reads.ts';

describe('an age that is about to come, or has just', () => {
  it.each([
    ['i turn 13 on the 19th of october', ['13']],
    ['im turning fourteen next week', ['fourteen']],
    ["I'll be 12 in two months", ['12 in two months']],
    ['im nearly 15', ['15']],
    ['im only eleven btw', ['eleven']],
    ['17 in a month and so happy', ['17']],
    ['turning 16 soon', ['16']],
    ['jai eu 12 ans hier', ['12 ans']],
    ['i have been alive for exactly twelve years', ['twelve']],
    ["j'aurai 13 ans en mars", ['13 ans']],
    ["j'ai que douze ans", ['douze']],
    ['jfete mes 14 ans samedi', ['14']],
    ['bientôt 12 ans', ['12']],
    ['toujours onze ans', ['onze ans']],
    ['14 ans dans 2 semaines', ['14 ans']],
    ['ich werde bald 12', ['12']],
    ['werd ich vierzehn, alle feiern', ['vierzehn']],
    ['cumplo 13 en abril', ['13']],
    ['a punto de cumplir 16', ['16']],
    ['quase a fazer 16', ['16']],
    ['prestes a fazer 10 flexões', []],
    ['ho appena compiuto 14 anni', ['14']],
    ['vou fazer 12 anos', ['12']],
    ['ik word volgende week tien', ['tien']],
    ['en marzo hago 14', ['14']],
    ['vou fazer 14 mes que vem', ['14']],
    ['word 13 in mei', ['13']],
    ['gister 14 geworden', ['14']],
    ['wurde letzte woche 12', ['12']],
    ['dodicenne qui', ['dodicenne']],
    ['13 añitos', ['13 añitos']],
    ['mio cugino è tredicenne', []],
    ['hago 14 flexiones', []],
    ['ik word 13 keer gebeld', []],
    ['when i turn 16 im leaving', []],
    ['i turn 10 pages a day', []],
    ["i'll be 10 min late", []],
    ["i'll be 15 minutes", []],
    ['im only 12 levels behind', []],
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
    ['faccio 10 minuti', []],
    ['ik word 14e', []],
  ])('%s', (text, told) => expect(finds('age', text)).toEqual(told));
  it.each([
    ['if i turn 13 before you', []],
    ['im nearly 12th', []],
    ['cumplo 10 misiones', []],
  ])('as a rule reads it: %s', (text, told) =>
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
    ["si j'étais né en 2000", []],
    ['mon chien est né en 2016', []],
    ['i was born in 1900 lol', []],
    ['i was born in the 2010s', []],
    ['the film is from 2012', []],
  ])('%s', (text, told) => expect(finds('age', text)).toEqual(told));
  it.each([
    ['his year of birth is 2011', []],
    ['wish i was born in 2005', []],
    ['my phone was born in 2015', []],
    ['je suis en 2012 sur minecraft', []],
    ['je suis de 2010 à 2015 de moyenne', []],
    ['sono le 2010', []],
  ])('as a rule reads it: %s', (text, told) => expect(reads(birthYearsIn)(text)).toEqual(told));

  it.each([
    ['2010 pk', 'T 2 kel annee', ['2010']],
    ['in 2012 u?', 'what year were you born', ['2012']],
    ['2011', 'welcher jahrgang bist du', ['2011']],
    ['2010', 'what year did it come out', []],
    ['2010', 'de quelle année est ce film', []],
    ['2010', 'en quelle année il est sorti', []],
  ])('%s, where was asked %s', (text, asked, told) =>
    expect(finds('age', text, [{ other: asked }])).toEqual(told),
  );
  it('is no year without a question, as a rule reads it: 2010 pk', () =>
    expect(reads(birthYearsIn)('2010 pk')).toEqual([]));
});

describe('a grade that one attends', () => {
  it.each([
    ['im starting year 7 in september', ['year 7 in september']],
    ['starting year 9 tomorrow im scared', ['year 9']],
    ["we're in third year", ['third year']],
    ['im in eighth grade', ['eighth grade']],
    ["I've just finished y10", ['y10']],
    ['im in S3 up here', ['S3']],
    ['im a 7th grader', ['7th grader']],
    ['third grader here', ['third grader']],
    ['freshman, u?', ['freshman']],
    ['jsuis deja en 4eme', ['4eme']],
    ['je suis en classe de cinquième', ['de cinquième']],
    ['chuis en tle', ['tle']],
    ['moi c term', ['term']],
    ['je fais ma troisième au collège', ['troisième']],
    ['ma seconde je la fais à la maison', ['seconde']],
    ['je passe le brevet en juin', ['brevet']],
    ["j'ai mon brevet cette année", ['brevet']],
    ['geh in die 7b', ['7b']],
    ['bin in der 6. klasse', ['6. klasse']],
    ['estoy en segundo de la eso', ['segundo de la eso']],
    ['faccio terza media', ['terza media']],
    ['zit in groep 8', ['groep 8']],
    ['ando no 7 ano', ['7 ano']],
    ['in yr 8', ['yr 8']],
    ['3e klas vmbo', ['3e klas vmbo']],
    ['8º ano e tu', ['8º ano']],
    ['brugklasser hier', ['brugklasser']],
    ['mijn broer is brugklasser', []],
    ['groep 7 heeft gewonnen', []],
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
    ['mn broertje zit in groep 5', []],
  ])('%s', (text, told) => expect(finds('age', text)).toEqual(told));
  it.each([
    ['junior in hs, you?', ['junior']],
    ['faccio terza', []],
    ['zit in groep 12', []],
    ['estou no 2 ano de namoro', []],
  ])('as a rule reads it: %s', (text, told) => expect(reads(gradesAttendedIn)(text)).toEqual(told));
});

describe('how one presents oneself, the letter first', () => {
  it.each([
    ['f13 bored dm me', ['f13']],
    ['hey m14 here', ['m14']],
    ['14 jij', ['14']],
    ['f12 opens the console', []],
    ['m16 is my fav gun', []],
    ['press f13', []],
  ])('%s', (text, told) => expect(finds('age', text)).toEqual(told));
});

describe('an age by what was celebrated', () => {
  it.each([
    ['el finde celebre mis 12 en el burger', ['12']],
    ["vorig weekend vierde ik m'n 12e in de hal", ['12e']],
    ['gestern meinen 13. geburtstag gefeiert', ['13']],
    ['festejei os meus 12 no bowling', ['12']],
    ['celebre mis 12 victorias', []],
    ['had my thirteenth at the pool', ['thirteenth']],
    ['feierte meinen dreizehnten im kino', ['dreizehnten']],
    ['had my 12th coffee', []],
  ])('%s', (text, told) => expect(finds('age', text)).toEqual(told));
  it.each([
    ['hab meinen 13. gefeiert', []],
    ['had my 12th at the bowling place', ['12']],
  ])('as a rule reads it: %s', (text, told) => expect(reads(agesCelebratedIn)(text)).toEqual(told));
});

describe('an age by its distance from another', () => {
  it.each([
    ['bist du schon 16?', 'ne noch zwei jahre', ['ne noch zwei jahre']],
    ['tienes ya 16?', 'que va, me faltan 2', ['2']],
    ['hai già 16 anni?', 'magari, me ne mancano 2', ['2']],
    ['u 16 yet?', 'nah 2 more years', ['2 more years']],
    ['puoi entrare? è dai 16', 'no mi manca un anno e qualcosa', ['un anno']],
    ["t'es majeur ?", 'dans 4 ans', ['4 ans']],
    ['are u underage', '3 years left', ['3']],
    ['hast du schon 16 level?', 'noch 2', []],
    ['wie lange noch?', 'noch 2 jahre', []],
  ])('%s – %s', (asked, text, told) => expect(finds('age', text, [{ other: asked }])).toEqual(told));
  it('as a rule reads it: ben je meerderjarig – nog 4 jaar', () =>
    expect([
      ...new Set(reads(yearsLeftIn)('nog 4 jaar', [{ from: 'other', text: 'ben je meerderjarig' }])),
    ]).toEqual(['4']));
});

describe('an age that is nearly reached, or has just been', () => {
  it.each([
    ["j'ai meme pas encore 14, c en avril", ['14']],
    ['bin noch keine 14, erst im märz', ['14']],
    ['acabo de estrenar los 13 hace unos dias', ['13']],
    ['ich hab erst vor paar tagen die 13 vollgemacht', ['13']],
    ['im the youngest by far at 12', ['12']],
    ['the youngest ever champion at 12 lol', []],
    ['cumplí 13 el domingo', ['13']],
    ['cumpli 12 misiones el domingo', []],
    ['fiz treze domingo passado', ['treze']],
    ['mein bruder wurde gestern 13', []],
    ['noch keine 14 likes', []],
  ])('%s', (text, told) => expect(finds('age', text)).toEqual(told));
  it('as a rule reads it: fiz 13 no domingo contra eles', () =>
    expect(reads(agesToComeIn)('fiz 13 no domingo contra eles')).toEqual([]));
  it.each([
    ['almost 15 and still sharing a room', ['15']],
    ['con 13 y sin movil', ['13']],
    ['almost 15 and raining', []],
    ['at 13 i still have a bedtime', ['13']],
    ['a 13 anni non mi lasciano ancora uscire', ['13']],
    ["franchement à 14 balais j'ai déjà mal au dos", ['14']],
    ['at 12 nobody had come online', []],
    ['gestern dreizehn geworden', ['dreizehn']],
  ])('%s', (text, told) => expect(finds('age', text)).toEqual(told));
  it.each([
    ['a mis 13 añitos y nada', ['13']],
    ['mit meinen zarten 12 jahren', ['12']],
    ['ich als 13-jährige darf nix', ['13-jährige']],
  ])('%s', (text, told) => expect(finds('age', text)).toEqual(told));
  it('as a rule reads it: als 13 jähriger darf man nix', () =>
    expect(reads(agesIn)('als 13 jähriger darf man nix')).toEqual([]));
  it.each([
    ['bn 1 4 j', ['1 4']],
    ['tnh 1_3 anos', ['1_3']],
    ['ho 1 4 euro', []],
  ])('%s', (text, told) => expect(finds('age', text)).toEqual(told));
  it.each([
    ['in 8b we have maths tomorrow', ['8b']],
    ['en 2o b tenemos mañana mate', ['2o']],
    ['el año q viene paso a 3o y ya veremos', ['3o']],
    ['first day of year 8 today', ['year 8']],
    ['war heute mein erster tag in der 7.', ['7.']],
    ['oggi primo giorno di seconda media', ['seconda media']],
    ['my sisters first day of year 8, shes my little sister', []],
    ['in 4d movies we sit in the front', []],
    ['2b heeft verloren van 3a', []],
    ['la 2b ha perso contro la 3a', []],
  ])('%s', (text, told) => expect(finds('age', text)).toEqual(told));
});

describe('a year of birth, told of one’s mother', () => {
  it.each([
    ['meine mama hat mich 2012 gekriegt', ['2012']],
    ['mia madre mi ha avuto nel 2012', ['2012']],
    ['mn moeder kreeg me in 2012', ['2012']],
    ['my mum had my brother in 2012', []],
  ])('%s', (text, told) => expect(finds('age', text)).toEqual(told));
});
