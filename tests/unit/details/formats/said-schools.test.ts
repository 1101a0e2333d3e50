/** Schools that are told without the plainest words for it. */
import { describe, expect, it } from 'vitest';
import { schoolsAttendedIn } from '#lib/details/formats/said/schools/kinds.ts';
import { schoolsOfPatronsIn } from '#lib/details/formats/said/schools/patrons.ts';
import { schoolsIn, schoolsPerhapsIn } from '#lib/details/formats/said/schools/schools.ts';
import type { Turn } from '#lib/details/types.ts';
import { type Before, finds } from '../finds.ts';
import { reads } from './reads.ts';

describe('a school by its name alone', () => {
  it.each([
    ['my school is called brackenhurst', ['brackenhurst']],
    ["mon collège s'appelle brassens", ['brassens']],
    ['meine schule heißt lessing', ['lessing']],
    ['jsui en 5e a paul bert', ['paul bert']],
    ['chuis en 3eme à Brassens', ['Brassens']],
    ['je rentre en 6e a brassens en septembre', ['brassens']],
    ['jsuis a brassens, le collège en face du stade', ['brassens']],
    ['bin am lessing gym', ['lessing gym']],
    ['im in yr 9 at larkmead', ['larkmead']],
    ['jsuis en 4e a toulouse', []],
    ['jsuis en 4e a la maison', []],
    ['je suis en 5e à cause de mon redoublement', []],
    ['jsuis en 3e a peu pres', []],
    ['im in year 9 at the moment', []],
    ['im in yr 9 at school', []],
    ['mon collège s’appelle comment deja', []],
    ['my school is called riverside', ['riverside']],
    ['mi escuela se llama benito juárez', ['benito juárez']],
    ['mijn school heet het cartesius', ['het cartesius']],
    ['my school is called something stupid', []],
    ['in the sims my school is called brackenhurst', []],
    ['bin am neuen gymnasium', []],
  ])('%s', (text, told) => expect(finds('school', text)).toEqual(told));
  it.each([['jsuis a disneyland, le collège est fermé', []]])('%s', (text, told) =>
    expect(reads(schoolsIn)(text)).toEqual(told),
  );

  it.each([
    ['ma prof de maths à Brassens elle est relou', ['Brassens']],
    ['mon collège c brassens', ['brassens']],
    ['estudio en el cervantes', ['el cervantes']],
    ['mon collège c nul', []],
    ['hij zit op t metis', []],
    ['voy al cole', []],
    ['ma prof de maths à la maison', []],
    ['sa prof de maths à Brassens', []],
  ])('%s', (text, told) => expect(finds('school', text)).toEqual(told));
  it.each([
    ['zit op t metis', ['metis']],
    ['wechsle aufs droste', ['droste']],
  ])('%s', (text, told) => expect(reads(schoolsPerhapsIn)(text)).toEqual(told));
});

describe('a school by its name and its kind', () => {
  it.each([
    ['vou pra escola estadual tiradentes', ['escola estadual tiradentes']],
    ['on est au lycée jean zay', ['lycée jean zay']],
    ['zit in 2 havo op het calandlyceum', ['het calandlyceum']],
    ['estudio en el liceo 7', ['liceo 7']],
    ['9b, heinrich heine gym', ['heinrich heine gym']],
    ['mijn broer zit op het calandlyceum', []],
    ['estoy en la escuela de natacion', []],
    ['bin in der fahrschule', []],
    ['i just graduated from college', []],
    ['wir haben gegen das schiller gymnasium verloren', []],
    ['le lycée jean zay est fermé', []],
    ['kennst du die humboldt schule?', []],
  ])('%s', (text, told) => expect(finds('school', text)).toEqual(told));
  it.each([['meine lehrerin an der brüder grimm schule', ['bruder grimm schule']]])('%s', (text, told) =>
    expect(reads(schoolsAttendedIn)(text)).toEqual(told),
  );

  it.each<[string, Before, string[]]>([
    ['basisschool de vuurvlinder', [{ other: 'op welke zit je dan' }], ['basisschool de vuurvlinder']],
    ['het spinoza lyceum', ['ik zit op'], ['het spinoza lyceum']],
    ['het spinoza lyceum', [], []],
  ])('%s, after others', (text, before, told) => expect(finds('school', text, before)).toEqual(told));
  it.each<[string, Turn[], string[]]>([
    ['le lycée jean zay a brûlé', [{ from: 'other', text: 'tu es où ?' }], []],
  ])('%s, after others', (text, turns, told) => expect(reads(schoolsAttendedIn)(text, turns)).toEqual(told));
});

describe('a school by its patron, as a place where one is or that is full of one’s own people', () => {
  it.each([
    ['qui al manzoni ci fanno morire', ['manzoni']],
    ['wir am lessing haben heut hitzefrei', ['am lessing']],
    ['en el cervantes mis profes son unos pesaos', ['cervantes']],
    ['mudei pro marista', ['marista']],
    ['morgen 1e uur vrij op het thorbecke', ['thorbecke']],
    ['a rabelais nos profs sont tous malades', ['rabelais']],
    ['jv changer pour aller a jules ferry', ['jules ferry']],
    ['esco dal righi alle 2', ['righi']],
    ['mn neef zit op t erasmus', []],
    ['notre prof nous parle de voltaire', []],
    ['ma classe a lu zola', []],
    ['jsuis a l arret jean moulin', []],
    ['siamo alla volta buona', []],
    ['esco dal volta alle 2', ['volta']],
    ['la mia prof del carducci è pazza', ['carducci']],
    ['la mia prof di carducci non parla mai', []],
  ])('%s', (text, told) => expect(finds('school', text)).toEqual(told));
  it.each([
    ['wir sind am goethe platz', []],
    ['to na volta ja', []],
  ])('%s', (text, told) => expect(reads(schoolsOfPatronsIn)(text)).toEqual(told));
});

describe('a school behind a grade, or by the lessons one has there', () => {
  it.each([
    ['im a sophomore at larkmead', ['larkmead']],
    ['bin in der 8b am droste', ['droste']],
    ['estoy en 2 de eso en el zurbano', ['zurbano']],
    ['faccio la seconda al berchet', ['berchet']],
    ['we zitten in havo 4 op het metis', ['metis']],
    ['im at larkmead in yr 9', ['larkmead']],
    ['im at tesco in 10', []],
    ['bin in die apotheke am wilhelmsplatz', []],
    ['estoy 2 en el ranking', []],
  ])('%s', (text, told) => expect(finds('school', text)).toEqual(told));
  it.each([['to no 1 ano do getulio', ['getulio']]])('%s', (text, told) =>
    expect(reads(schoolsIn)(text)).toEqual(told),
  );
  it.each([
    ['hab morgen mathe an der gesamtschule brüggen', ['gesamtschule brüggen']],
    ['ho verifica al liceo berchet domani', ['liceo berchet domani']],
    ['mein bruder hat mathe an der gesamtschule brüggen', []],
  ])('%s', (text, told) => expect(finds('school', text)).toEqual(told));
});

describe('a yes to the school that is guessed', () => {
  it.each([
    ['yep in 9C', 'are you at chantry high too?', 1],
    ['oui en 3b', 't es au lycée colin toi ?', 1],
    ['ja leider', 'du bist auch am schiller gymnasium?', 1],
    ['sii', 'vas al ies zurbano?', 1],
    ['klopt', 'zit jij ook op het metis college', 1],
    ['jap leider', 'gehst du aufs lessing?', 1],
    ['omg how did u know', 'do u go to st wilfrids', 1],
    ['sii tu tb?', 'tu vas al lope de vega?', 1],
    ['haha nope', 'are you at chantry high too?', 0],
    ['nee hoe kom je erbij', 'zit jij ook op het metis college', 0],
    ['yeah upstairs', 'you at subway now?', 0],
    ['no i left', 'are you at chantry high too?', 0],
    ['ja', 'gehst du zum arzt', 0],
    ['sim', 'ainda tas no casamento?', 0],
    ['eh oui', 't a zola nn ?', 1],
    ['yep yr 8', 'u at oakfield right', 1],
    ['si in terza', 'sei anche tu al fermi?', 1],
    ['eh oui', 't a la plage nn ?', 0],
    ['yep 8', 'u at the mall right', 0],
    ['yes grade 3', 'u go to ballet', 0],
  ])('%s|%s', (text, asked, count) =>
    expect(finds('school', text, [{ other: asked }])).toEqual(count ? [text] : []),
  );

  it.each([
    ['bingo', 'zola ?', 'il a le nom dun écrivain mon lycée', 1],
    ['omg yes', 'hillcrest?', 'guess my school', 1],
    ['bingo', 'zola ?', 'on lit un roman en ce moment', 0],
  ])('a bare guess: %s|%s|%s', (text, asked, own, count) =>
    expect(finds('school', text, [own, { other: asked }])).toEqual(count ? [text] : []),
  );
});

describe('a school one moves to, that has a saint for a patron, or that is asked back', () => {
  it.each([
    ['je rentre à jules ferry en septembre', '', ['jules ferry']],
    ['demain y a greve à monod donc pas cours', '', ['monod']],
    ["oh nan moi c'est Prévert", 'moi jsuis a curie et toi', ['Prévert']],
    ['on lit Prévert', 'moi jsuis fatigué et toi', []],
    ['on va a saint denis demain', '', []],
  ])('%s', (text, asked, told) =>
    expect(finds('school', text, asked === '' ? [] : [{ other: asked }])).toEqual(told),
  );
});

it.each([
  ['me echaron del jorge juan', ['jorge juan']],
  ['me expulsaron tres dias del lope de vega', ['lope de vega']],
  ['entrei no sesi esse ano', ['sesi']],
  ['reprovei no pedro ii', ['pedro ii']],
  ['passei no ifsp!!', ['ifsp']],
  ['me echaron del equipo', []],
  ['entrei na mansão do brookhaven no roblox', []],
  ['fui suspenso do jogo por 3 dias', []],
  ['entrei no grupo do whats', []],
  ['acabo de entrar al equipo', []],
])('a school that takes one in or throws one out: %s', (text, schools) =>
  expect(finds('school', text)).toEqual(schools),
);

it.each([
  ['ando na sec. de camarate', ['sec. de camarate']],
  ['estudio en la esc. sec. 14', ['esc. sec. 14']],
  ['espera 5 sec. de camino', []],
])('a kind of school, cut short: %s', (text, schools) => expect(finds('school', text)).toEqual(schools));
it.each([['voy a la preparatoria 5', ['preparatoria 5']]])(
  'a kind of school, cut short: %s',
  (text, schools) => expect(reads(schoolsAttendedIn)(text)).toEqual(schools),
);

it.each([
  ['voy con las teresianas', ['teresianas']],
  ['ando nos trinitários', ['trinitários']],
  ['vi una peli con las teresianas', []],
])('an order that has schools: %s', (text, schools) => expect(finds('school', text)).toEqual(schools));
