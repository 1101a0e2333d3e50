/** Numbers that both sides speak of and that are nobody's age here, and ages of others, beside one's own that sound like them. */
import { describe, expect, it } from 'vitest';
import { type Before, finds } from '../finds.ts';

describe('a number of something else', () => {
  it.each<[string, Before]>([
    ['moi aussi', ["t'as eu combien à l'éval", { other: 'moi 13' }]],
    ['2 de plus que toi', ["t'as eu combien au contrôle", { other: 'moi 14' }]],
    ['pareil', ['tu fais du combien en chaussures', { other: '15' }]],
    ['un de moins', ['ta note', { other: 'moi 14' }]],
    ['enlève 2', ['devine ma note en maths', { other: '15 ?' }]],
    ['mdr non 14', ['devine ma note', { other: 'tu dirais 15 ?' }]],
    ['oui bingo', ['devine combien de bonbons il y a', { other: 'je dirais 15' }]],
    ['presque, 13', ['devine le nombre de chats de ma grand-mère', { other: 'je dirais 14' }]],
    ['*14', [{ other: "t'as eu combien" }, '41']],
    ['pardon 13', [{ other: "on est combien dans l'équipe" }, '12']],
    ['same', ['what number are you in the queue', { other: 'im 12' }]],
    ['add 3', ['guess what i got in the test', { other: '14?' }]],
    ['nope 14', ['guess my score', { other: '12?' }]],
    ['correct', ['what time do u think they close', { other: "i'd say 12" }]],
    ['bingo', ['guess how many stickers i have', { other: 'must be 17 right?' }]],
    ['ich auch', ['wie viele punkte hast du', { other: 'ich 13' }]],
    ['fast, 15', ['rate mal wie viele tore wir hatten', { other: '16?' }]],
    ['yo también', ['cuanto sacaste en el examen', { other: 'yo 10' }]],
    ['casi, 13', ['adivina cuánto saqué en lengua, mi nota', { other: 'echo 14' }]],
    ['uguale', ['quanto hai preso', { other: '10' }]],
    ['quasi, 13', ['indovina il voto', { other: 'secondo me 14' }]],
    ['ik ook!', ['welke level ben je', { other: 'ik ben 12' }]],
    ['bijna, 9', ['raad mijn cijfer', { other: 'gok 10' }]],
    ['eu também', ['quantas figurinhas vc tem', { other: 'eu tenho 15' }]],
    ['errou, 15', ['adivinha quantos gols fiz', { other: 'aposto 12' }]],
  ])('%s, after %j', (text, before) => expect(finds('age', text, before)).toEqual([]));
});

describe('how old somebody else is', () => {
  it.each<[string, Before]>([
    ['no 12', ['guess how old my sister is', { other: '15?' }]],
    ['nope 13', ['guess how old my dog is', { other: '15?' }]],
    ['non 12', ["devine l'âge de mon chien", { other: '15 ?' }]],
    ['oui', ['devine quel âge a mon frère', { other: '15 ?' }]],
    ['mdr 16', ['quel âge il a le prof à ton avis', { other: '12 ?' }]],
    ['nein 13', ['rate wie alt mein bruder ist', { other: '15?' }]],
    ['no 13', ['adivina la edad de mi hermana', { other: '15?' }]],
    ['no 13', ['indovina quanti anni ha mio cugino', { other: '15?' }]],
    ['nee 13', ['raad hoe oud mijn zus is', { other: '15?' }]],
    ['não, 13', ['adivinha a idade do meu irmão', { other: '15?' }]],
    ['yes', [{ other: 'he looks like 15' }]],
    ['yeah', [{ other: 'she must be 16 right' }]],
    ['exactly', [{ other: 'i bet the ticket is 15' }]],
    ['acertou', [{ other: 'aposto que são 15' }]],
    ['same age as my brother', [{ other: 'im 15' }]],
    ['same as my sis lol', [{ other: 'im 14' }]],
  ])('%s, after %j', (text, before) => expect(finds('age', text, before)).toEqual([]));
});

describe('one’s own is told all the same', () => {
  it.each<[string, Before]>([
    ['moi aussi', ["t'as quel âge", { other: "j'ai 13 ans" }]],
    ['2 de plus', ['et toi quel age', { other: 'moi 12' }]],
    ['non 12', ['devine mon age', { other: '15 ?' }]],
    ['pareil lol', [{ other: "lol, j'ai 13 ans" }]],
    ['me too', ['age?', { other: '13' }]],
    ['same!', [{ other: 'ok, im 13' }]],
    ['nope 12', ['guess how old i am', { other: '15?' }]],
    ['1 yr older', ['i play roblox, what about you', { other: 'im 12' }]],
    ['*14', [{ other: 'how old are you' }, '15']],
    ['sorry 13', [{ other: 'wie alt bist du?' }, '31']],
    ['igual', ['qué edad tienes', { other: '13' }]],
    ['treize mdr', [{ other: "t'as quel age" }, "c'est une question du quiz ?", { other: 'oui 10 points' }]],
    ['12', ['how old do u think my sis is, same age as u?', { other: 'are you like 11?' }]],
    ['não, 13', ['adivinha quantos anos eu tenho', { other: '15?' }]],
  ])('%s, after %j', (text, before) => expect(finds('age', text, before)).not.toEqual([]));
});
