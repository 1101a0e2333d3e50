/** Ages by what is to be added to a guess, by the grade of the other side, and put right. */
import { describe, expect, it } from 'vitest';
import { type Before, finds } from '../finds.ts';

describe('an age that is reckoned', () => {
  it.each([
    'acabo de empezar 2 de bach',
    'ça dépend, bientot 13',
    'en ce2 pk',
    'acabo de empezar 1 de la eso',
    'due anni meno di mia sorella che ne ha 16',
    'ik zit in de tweede',
  ])('%s', (text) => expect(finds('age', text)).not.toEqual([]));
  it.each<[string, Before]>([
    ['retire un an', [{ other: '15 ?' }, 'devine mon age']],
    ['zieh eins ab', [{ other: 'bist du 15?' }]],
    ['soma dois', [{ other: 'vc tem 11?' }]],
    ['une classe en dessous', [{ other: 'jsuis en 3eme' }]],
    ['a year above you', [{ other: 'im in year 8' }]],
    ['moi aussi !', [{ other: 'jsuis en 4eme' }]],
    ['un año menos que tú', [{ other: 'voy en 3 de la eso' }]],
    ['no 13 not 31', ['im 31']],
    ['attends 14 pas 41', ["j'ai 41 ans"]],
    ["we're the same age lol", [{ other: 'im 13' }]],
    ['tenemos la misma edad', [{ other: 'tengo 13' }]],
    ['presque, enlève un an', [{ other: 'tu dois avoir 14' }]],
    ["we're the same age then", [{ other: 'im 13' }]],
    ['exactly haha creepy', [{ other: 'u sound like ur 14' }]],
    ['wait no 14 not 41', ['im 41']],
    ['casi, quítale uno', [{ other: '15?' }, 'adivina cuantos años tengo']],
    ['los mismos que tú', [{ other: 'tengo 13' }]],
    ['quase, tira um', [{ other: '15?' }, 'adivinha minha idade']],
  ])('%s, after %j', (text, before) => expect(finds('age', text, before)).not.toEqual([]));
  it.each([
    'score is nearly 14',
    "he's, idk, nearly 14?",
    'en 3e position',
    'en 6e on avait mme dupont',
    'we zitten in de derde helft',
    'mi hermana acaba de empezar 2 de bach',
    'ela entrou no 8o ano',
    'were u born on may 3?',
    "t'es né le 3 mai toi?",
    'du bist am 3. mai geboren oder',
    'sei nata il 3 maggio?',
    '4 0 1 2 - 5 5 5 5',
  ])('but not: %s', (text) => expect(finds('age', text)).toEqual([]));
  it.each<[string, Before]>([
    ['shut up, same day!!', [{ other: 'my birthday is june 9' }]],
    ['o mesmo que vc', [{ other: 'meu niver é 9 de junho' }]],
    ['el mismo que tú jaja', [{ other: 'mi cumple es el 9 de junio' }]],
    ['add two more sugars', [{ other: '12?' }]],
    ['add me', [{ other: 'are u 15?' }]],
    ['same year they won the cup', [{ other: 'im in year 8' }]],
    ['une classe de neige', [{ other: 'jsuis en 3eme' }]],
    ["moi aussi j'ai faim", [{ other: "jsuis en 4eme et j'ai faim" }]],
    ['same', [{ other: 'year 8 is so loud' }]],
    ['a floor above you', [{ other: 'im in room 8' }]],
    ['no 13 not 31', ['i got 31 kills']],
    ['same day delivery', [{ other: 'my birthday is june 9' }]],
    ['el mismo regalo que tú', [{ other: 'mi cumple es el 9 de junio' }]],
    ["we're not the same age lol", [{ other: 'im 13' }]],
    ['is it the same age as u', [{ other: 'im 13' }]],
    ['yes', [{ other: 'so ur 13' }, 'im 13']],
    ['sorry 13', ['12']],
    ['i mean 12', ['21']],
    ['more lol', ['guess my age', { other: '15?' }]],
    ['oui', [{ other: 'tu as 15 en maths ?' }]],
    ['sí', [{ other: 'tienes 15 en el ranking?' }]],
    ['moi aussi', [{ other: 'je suis en 4e au classement' }]],
    ['oui je te dis', [{ other: "t'as 13 ans?" }, 'jai 13 ans']],
  ])('but not: %s, after %j', (text, before) => expect(finds('age', text, before)).toEqual([]));
});

describe('older or younger by so much', () => {
  it.each<[string, Before]>([
    ["jsuis plus jeune d'un an", [{ other: 'moi 14' }]],
    ['younger by a year', [{ other: 'im 15' }]],
    ['jünger um ein jahr', [{ other: 'bin 15' }]],
    ['un año más joven', [{ other: 'tengo 15' }]],
    ['un anno più piccola', [{ other: 'ho 15 anni' }]],
    ['um ano mais nova', [{ other: 'tenho 15' }]],
  ])('%s, after %j', (text, before) => expect(finds('age', text, before)).not.toEqual([]));
  it.each<[string, Before]>([
    ["il est plus jeune d'un an", [{ other: 'moi 14' }]],
    ["he's younger by a year", [{ other: 'im 15' }]],
    ["ye how'd u know", [{ other: 'ur from leeds arent u' }]],
    ['wrong. 12', [{ other: 'bet its 15 degrees' }]],
    ['sie ist jünger', [{ other: 'bin 15' }]],
    ['es más joven que tú', [{ other: 'tengo 15' }]],
    ['è più piccola', [{ other: 'ho 15 anni' }]],
    ['ze is jonger', [{ other: 'ik ben 15' }]],
    ['ela é mais nova', [{ other: 'tenho 15' }]],
  ])('but not: %s, after %j', (text, before) => expect(finds('age', text, before)).toEqual([]));
});
