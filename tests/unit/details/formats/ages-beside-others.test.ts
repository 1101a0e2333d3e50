/** How old one is by what the other side has told or guessed of ages, and by somebody else’s age. */
import { describe, expect, it } from 'vitest';
import { agesIn, agesPresentedIn } from '#lib/details/formats/said/ages/ages.ts';
import { type Before, finds } from '../finds.ts';
import { reads } from './reads.ts';

describe('an age beside another', () => {
  it.each([
    'mon cousin a 10 ans et moi 3 ans de plus',
    'my sister is 11 and im 2 years older',
    'mein bruder ist 11 und ich zwei jahre älter',
    'my mum had me at 19 and shes 33',
  ])('%s', (text) => expect(finds('age', text)).not.toEqual([]));
  it.each<[string, Before]>([
    ['1 an de moins que toi', [{ other: "j'ai 15 ans" }]],
    ['jsuis plus vieille de 2 ans mdr', [{ other: "j'ai 12 ans" }]],
    ['two yrs younger lol', [{ other: 'im 16' }]],
    ["i'm a year older than you then", [{ other: 'im 12 u?' }]],
    ['same!', [{ other: '13' }]],
    ['ein jahr mehr', [{ other: 'ich bin 13' }]],
    ['zwei jahre älter als du', [{ other: '13' }]],
    ['uno menos jaja', [{ other: 'tengo 15' }]],
    ['igual que tu', [{ other: 'yo 14' }]],
    ['un anno in più', [{ other: 'ho 13 anni' }]],
    ['even oud', [{ other: 'ik ben 14' }]],
    ['een jaar jonger dan jij', [{ other: 'ben 15' }]],
    ['um a menos', [{ other: 'tenho 15' }]],
    ['mesma idade que vc', [{ other: 'tenho 13 anos' }]],
    ['bang on lol', [{ other: 'id say 14?' }]],
    ['first guess damn', [{ other: 'you look like 15' }]],
    ["comment t'as su", [{ other: 'tu fais 13 ans toi' }]],
    ['acertaste', [{ other: 'te echo 14' }]],
    ['indovinato', [{ other: 'secondo me hai 14 anni' }]],
    ['goed geraden haha', [{ other: 'gok 13' }]],
    ['acertou kkk', [{ other: 'acho que vc tem 14' }]],
    ['falsch, 13', [{ other: '15?' }, 'rate mal']],
    ['no jaja 12', [{ other: 'tienes 14?' }]],
    ['no dai ne ho 13', [{ other: 'hai 16 anni?' }]],
    ['mis, 12', [{ other: 'ben je 14?' }]],
    ['errou 13', [{ other: 'vc tem 15?' }]],
    ['ups 13', ["j'ai 31 ans"]],
    ['*13', ['im 12']],
    ['i mean 14', ['im 41']],
    ['*14 sorry', ['bin 41']],
    ['perdon 13', ['tengo 31']],
  ])('%s, after %j', (text, before) => expect(finds('age', text, before)).not.toEqual([]));
  it.each(['mon cousin a 10 ans et ma cousine le double', 'my dad is twice my mums age lol'])(
    'but not: %s',
    (text) => expect(finds('age', text)).toEqual([]),
  );
  it.each<[string, Before]>([
    ['moi aussi', [{ other: "j'ai 14 points" }]],
    ['moi aussi je joue a ca', [{ other: "moi j'ai 14 ans et je joue a fortnite" }]],
    ['ma soeur est plus vieille que toi', [{ other: "j'ai 14 ans" }]],
    ["pareil j'ai rien compris", [{ other: "j'ai 14 en maths" }]],
    ['un de plus', [{ other: "j'ai 14 cartes" }]],
    ['ouais grave', [{ other: "t'as 15 skins?" }]],
    ['13', [{ other: "t'as combien de kills" }]],
    ["ah ok t'es jeune", [{ other: "j'ai 13 ans" }]],
    ['same', [{ other: 'im tired' }]],
    ['me too', [{ other: 'im 14 and i hate school' }]],
    ['yes', [{ other: 'are you in room 14?' }]],
    ['yep', [{ other: 'u got 15 coins?' }]],
    ['yeah bet', [{ other: 'see u at 15?' }]],
    ['two more to go', [{ other: 'im at 14 wins' }]],
    ['youre older than me', [{ other: 'im 16' }]],
    ['my brother is 2 years older than you', [{ other: 'im 13' }]],
    ['*14', ['i got 13 kills']],
    ['sorry 12', ['how many do u want? 13?']],
    ['nah 12 is enough', [{ other: 'u want 14 eggs?' }]],
    ["no way you're 14", [{ other: 'im 14' }]],
    ['auch', [{ other: 'bin müde' }]],
    ['ja', [{ other: 'ist der film ab 16?' }]],
    ['älter als mein hund lol', [{ other: 'bin 13' }]],
    ['igual', [{ other: 'tengo hambre' }]],
    ['uno menos', [{ other: 'quedan 15 dias' }]],
    ['anche io', [{ other: 'ho fame' }]],
    ['si', [{ other: 'ci vediamo alle 15?' }]],
    ['ook', [{ other: 'ik ben moe' }]],
    ['klopt', [{ other: 'is de film 16+?' }]],
    ['tb', [{ other: 'to com fome' }]],
    ['sim', [{ other: 'o jogo é as 15?' }]],
    ['nn', [{ other: "t'as 14 ans?" }]],
    ['faux', [{ other: 'jdirais 14 ans' }]],
    ['lower', [{ other: '15?' }, 'guess my age']],
    ['guess again', [{ other: '15?' }, 'guess my age']],
    ['frio frio', [{ other: 'tienes 15?' }]],
  ])('but not: %s, after %j', (text, before) => expect(finds('age', text, before)).toEqual([]));
});

describe('the same age as theirs, and one with a gap between its figures', () => {
  it.each<[text: string, other: string, age: string]>([
    ['la misma que vos', 'tengo 13, y vos?', 'la misma que vos'],
    ['la misma', 'tengo 14 y tu que edad tienes', 'la misma'],
    ['a mesma q vc', 'tenho 12, e vc?', 'a mesma q vc'],
    ['a mesma q a tua', 'tenho 12, e tu?', 'a mesma q a tua'],
    ['ho la stessa', 'ho 13 anni e tu?', 'la stessa'],
  ])('%s – %s', (text, other, age) => expect(finds('age', text, [{ other }])).toEqual([age]));
  it.each([
    ['la misma que tu', 'yo uso la crema nivea'],
    ['la misma', 'tengo 15 de ping y tu'],
    ['la misma de siempre', 'tengo 13, y vos?'],
  ])('but not %s – %s', (text, other) => expect(finds('age', text, [{ other }])).toEqual([]));

  it.each([
    ['tengo 1 3', ['1 3']],
    ['tenho 1 2!', ['1 2']],
    ['ich 1 4', ['1 4']],
    ['yo tengo 1_5', ['1_5']],
    ['i 1 2 many', []],
    ['eu 1 tu 2', []],
    ['tengo 1 2 3 gatos', []],
    ['ganamos 1 3', []],
    ['yo 1 9', []],
  ])('apart: %s', (text, ages) => expect(finds('age', text)).toEqual(ages));

  it.each([
    ['14 y vos', ['14']],
    ['13 y ustedes', ['13']],
    ['12 y ti?', ['12']],
  ])('asked back: %s', (text, ages) => expect(finds('age', text)).toEqual(ages));
  it.each([
    ['14 y vos perdiste', []],
    ['13 y tu mama', []],
  ])('not asked back, as a rule reads it: %s', (text, ages) =>
    expect(reads(agesPresentedIn)(text)).toEqual(ages),
  );

  it.each([
    ['13 pa 14', ['13 pa 14']],
    ['13 pra 14', ['13 pra 14']],
    ['13 bientôt 14 ans', ['13 bientôt 14']],
    ['13 fast 14', ['13 fast 14']],
    ['14 (quase 15)', ['14 (quase 15)']],
    ['13 para 14 personas', []],
    ['mi prima tiene 13 casi 14', []],
    ['de 13 pra 14', []],
    ['faltan 13 pa 14', []],
    ['ganamos 13 para 8', []],
    ['las 12:13 pa 14', []],
  ])('on the way to the next: %s', (text, ages) => expect(finds('age', text)).toEqual(ages));

  it.each([
    ['4 años menos que mi hermano q tiene 17', ['4 años menos que mi hermano q tiene 17']],
    ['4 anos a menos q meu irmão q tem 17', ['4 anos a menos q meu irmão q tem 17']],
    ['mi hermano q tiene 17 me lleva al cole', []],
  ])('beside a brother: %s', (text, ages) => expect(finds('age', text)).toEqual(ages));

  it.each([
    ['tenho 15 feitos em março', ['15']],
    ['con 13 anos todavia duermo con luz', ['13']],
    ['tenho 15 gatos', []],
  ])('years, and no things: %s', (text, ages) => expect(finds('age', text)).toEqual(ages));
});

it.each([
  ['12 recien cumplidos', ['12']],
  ['13 acabados de fazer', ['13']],
  ['eu 14 e meu namorado 16', ['14']],
  ['moi 14 et ma soeur 12', ['14']],
  ['ich 13 und mein bruder 15 jahre', ['13']],
  ['eu 14 e ela perdeu', []],
  ['tnh 12 e meio', ['12']],
  ['ho 12 e mezzo', ['12']],
])('just reached, or beside another’s: %s', (text, ages) => expect(finds('age', text)).toEqual(ages));
it.each([
  ['yo 14 y mi equipo 16 puntos', []],
  ['40 recien cumplidos', []],
  ['corri 12 y medio', []],
])('neither of these, as a rule reads it: %s', (text, ages) => expect(reads(agesIn)(text)).toEqual(ages));
