import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import type { Turn } from '#lib/details/types.ts';
import { isWeb, mayBeOwnPage } from '#lib/details/vetoes/accounts/web.ts';
import { isNoAge } from '#lib/details/vetoes/ages/no-age.ts';
import { isOthersNumber } from '#lib/details/vetoes/whose/of-others.ts';
import { finds } from '../finds.ts';
import { marked } from '../marked.ts';

describe('figures that are no age of one’s own', () => {
  it.each([
    'mum says when im 14 i can get tiktok',
    'everyone thinks im 16',
    'im 12-0 down',
    'im 11 and 3 in rocket league',
    "quand j'aurai 16 ans",
    'en 2011 ya eu une tempête',
    'im 12th in the queue',
    'i hate year 9s',
    'im 5ft 2',
    'jai 11 ans de danse',
    'non 99 ans mdr',
    'tengo 14 mensajes sin leer',
    "c'ho 14 compiti",
    'mit 13 darf man das nicht',
    'com 13 anos n pode',
    'bin dreizehnter geworden',
    'sono arrivato dodicesimo',
    'à 18 ans jme casse',
    'jsuis niveau 14',
    'je suis en 4e vitesse',
    'vierde mijn 12e overwinning',
    'tenho 13 por cento de bateria',
    'tra 10 anni sarò famoso',
    'ben 2e geworden',
    'im 13 wins off champion',
    "moi, l'Annapurna, 2018",
    'im 12,000 points up',
    "interdit les bougies, j'en ai 11",
  ])('%s', (text) => expect(finds('age', text)).toEqual([]));
  it.each([
    ['im 14 and you', '14'],
    ['tenho 14 aninhos', '14'],
    ['con 13 años no me dejan', '13'],
    ['im 13 and 6 months', '13'],
    ["j'ai 13 ans", '13 ans'],
    ['je suis née en 2011', '2011'],
    ['nasci em 2010', '2010'],
    ['im in 8th grade', '8th grade'],
    ['im in 8th wbu', '8th'],
    ['jai 12 ans de moins', '12 ans'],
  ])('but: %s', (text, told) => expect(finds('age', text)).toEqual([told]));
});

it('years until then are an answer to who asks whether one is so old', () => {
  expect(finds('age', 'dans 4 ans', [{ other: "t'es majeur ?" }])).toEqual(['4 ans']);
  expect(finds('age', 'dans 4 ans', [{ other: 'le prochain mondial ?' }])).toEqual([]);
});

it('what is counted is no age when somebody asks for it', () => {
  for (const other of ['whats ur score', 'what lvl r u', 't’es à quel niveau'])
    expect(finds('age', 'im on 14', [{ other }])).toEqual([]);
  expect(finds('age', 'im in year 9', [{ other: 'what level r u at' }])).toEqual(['year 9']);
  for (const other of ['how old r u', 'what age and what level'])
    expect(finds('age', 'im on 14', [{ other }])).toEqual(['14']);
  expect(isNoAge('im on 14', 6, 8, ['wbu'], false)).toBe(false);
});

describe('numbers of others', () => {
  it.each([
    'scam text from 07700 900 001',
    'who is 07700 900 233',
    '07700 900 233 keeps calling me',
    'the vets number is 07700 900 145',
    'le numéro de la mairie c 01 99 00 12 34',
    'isbn 978 2 07 036822 8',
    'papa johns number is 07700 900 145',
    'le num de chloe c 06 39 98 66 03',
    'le garage ma dit de rappeler le 06 39 98 66 03',
  ])('%s', (text) => expect(finds('phone', text)).toEqual([]));
  it.each([
    ['my number is 07700 900 233', '07700 900 233'],
    ['text 07700 900 233, dont text during school', '07700 900 233'],
    ['my mummys phone is 07700 900 333', '07700 900 333'],
    ['le num de maman c 06 39 98 66 03', '06 39 98 66 03'],
    ['numéro de ma mère si je réponds pas : 06 39 98 66 03', '06 39 98 66 03'],
  ])('but: %s', (text, told) => expect(finds('phone', text)).toEqual([told]));
});

it.each([
  ['email', 'lea@example.org', 'im lea@example.org', []],
  ['email', 'lea@example.org', 'still lea@example.org ?', ['lea@example.org']],
  ['phone', '07700 900801', '07700900801 is me', []],
  ['phone', '06 39 98 40 12', 'mon num c 06 39 98 40 12 appelle quand tu veux', []],
  ['email', 'lea@example.org', 'mein mail ist lea@example.org und deine?', []],
  ['phone', '06 39 98 40 12', 'tu as toujours le 06 39 98 40 12', ['06 39 98 40 12']],
  ['phone', '07700 900801', 'is it 07700 900801? my phone lost it', ['07700 900801']],
  [
    'phone',
    '06 39 98 40 12',
    'mon num c 06 39 98 40 11, et toi c tjrs le 06 39 98 40 12 ?',
    ['06 39 98 40 12'],
  ],
  ['age', '12', '12', ['12']],
] as const)(
  'what the other side has told is only repeated, unless it was asked about: %s: %s (%s)',
  (kind, text, other, told) => expect(finds(kind, text, [{ other }])).toEqual(told),
);

it.each([
  ['full-name', 'clara dumontet c stylé comme nom', 'clara dumontet', []],
  ['full-name', 'moi aussi clara dumontet lol', 'clara dumontet', ['clara dumontet']],
  ['town', 'lille', 'moi lille', ['lille']],
  ['town', 'lille c’est loin', 't’es de lille ?', ['lille']],
] as const)(
  'words of the other side are an echo where nobody speaks of oneself and more is said: %s: %s (%s)',
  (kind, text, other, told) => expect(finds(kind, text, [{ other }])).toEqual(told),
);

describe('an address on the web', () => {
  it.each(['instagram.com/lea.tgr', 'reddit.com/u/leatgr', 'tellonym.me/leatgr'])(
    'may be one’s own page: %s',
    (text) => expect(finds('handle', text)).toEqual([text]),
  );

  it('may be one’s own channel', () => {
    const channel = 'https://www.youtube.com/@leatgr';
    expect([isWeb(channel), mayBeOwnPage(channel)]).toEqual([true, true]);
  });
  it.each([
    'https://www.youtube.com/watch?v=abcdef',
    'reddit.com/r/aww',
    'youtu.be/abcdef',
    'store.steampowered.com/app/220',
  ])('is another: %s', (text) => expect(finds('handle', text)).toEqual([]));
  it('is no place and no code', () =>
    expect(detectDetails('https://en.wikipedia.org/wiki/Otter', []).map(({ kind }) => kind)).toEqual([]));
});

describe('what stays the child’s own, whatever stands beside it', () => {
  it.each([
    ['phone', 'my number is 07700 900123 call me', []],
    ['phone', 'this is my new number 07700900123 who is this', []],
    ['age', 'yeah 13 why tho', ['so ur 13']],
    ['full-name', 'yes lea dumontet why', ['so ur lea dumontet']],
    ['phone', 'yes 07700900123', ['so your number is 07700900123']],
    ['meeting', 'yes that works perfect, 5pm at the station', ['lets meet 5pm at the station then']],
    ['handle', 'my insta is velvetmoss.tv', []],
    ['payment', 'gift card code: amazon.com/redeem ABCD-EFGH12-JKLM', []],
    ['live-location', 'https://www.bing.com/maps?cp=48.858~2.294 im here', []],
    ['age', 'im 13 and 2 brothers', []],
    ['age', 'i said im 14', ['how old are you']],
  ] as const)('%s: %s', (kind, text, heard) => {
    const turns = heard.map((one): Turn => ({ from: 'other', text: one }));
    expect(detectDetails(text, turns).map((one) => one.kind)).toContain(kind);
  });

  it.each([
    'he said im at kfc',
    'im in coop mode',
    'ich bin in u16',
    'your security code is 4821',
    'cvv 123?',
    'my cp is 20000 in pokemon go',
  ])('and nothing: %s', (text) => expect(detectDetails(text)).toEqual([]));
});

describe('the number of a place where nobody lives, or from which somebody rang', () => {
  it.each([
    'el numero del cole es 06 39 98 01 05',
    'el telefono del insti, 06 39 98 01 06',
    'o número da escola é 06 39 98 01 02',
    'llama al colegio al 06 39 98 00 01 y preguntas',
    'liga pra escola no 06 39 98 00 02',
    'the number of the school is 06 39 98 00 03',
    'me ligaram do 06 39 98 71 00 e era telemarketing',
    'ligaram-me do 06 39 98 12 88, era burla',
    'me llamaron del 06 39 98 43 43 para venderme luz',
    'golpe: não atendam o 06 39 98 55 55',
    'no cojas el 06 39 98 66 66',
    'mi amiga me paso su num: 06 39 98 12 34',
    'my friend gave me her number 06 39 98 12 34',
    'my friend gave me her number, 06 39 98 12 34',
    "ma pote m'a donné son num 06 39 98 12 34",
    'meine freundin hat mir ihre nummer gegeben 06 39 98 12 34',
    'minha amiga me deu o numero dela 06 39 98 12 34',
  ])('%s', (text) => expect(finds('phone', text)).toEqual([]));
  it.each([
    ['el numero de mi casa es 06 39 98 01 05', '06 39 98 01 05'],
    ['llama a mi hermano al 06 39 98 01 05', '06 39 98 01 05'],
    ['mi amiga te pasa mi num: 06 39 98 12 34', '06 39 98 12 34'],
    ['my friend has her number, mine is 06 39 98 12 34', '06 39 98 12 34'],
    ['mi madre perdio su num, es 06 39 98 12 34', '06 39 98 12 34'],
    ['estoy en el cole, llama al 06 39 98 01 07', '06 39 98 01 07'],
    ['liga pra minha mãe no 06 39 98 01 07', '06 39 98 01 07'],
    ['te llamé del 06 39 98 43 43, ese es mi num nuevo', '06 39 98 43 43'],
    ['sou da escola do pedro, meu numero 06 39 98 44 02', '06 39 98 44 02'],
  ])('but not %s', (text, told) => expect(finds('phone', text)).toEqual([told]));

  it('but not before what says when to ring', () => {
    const { form, from, to } = marked('el numero es [06 39 98 44 01], llama despues del cole');
    expect(isOthersNumber(form, from, to)).toBe(false);
  });
});
