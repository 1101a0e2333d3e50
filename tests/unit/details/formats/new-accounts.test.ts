import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import { handlesAnsweredIn } from '#lib/details/formats/said/accounts/answered.ts';
import { accountsBareIn } from '#lib/details/formats/said/accounts/bare.ts';
import { finds } from '../finds.ts';
import { reads } from './reads.ts';

describe('an account that is read out without an app', () => {
  it.each([
    ['seguimi dai, gioele trattino basso skate', ['gioele trattino basso skate']],
    ['c mila tiret du bas rire', ['mila tiret du bas rire']],
    ['no underscore and no dots', []],
    ['la contra es kiwi barra baja 88', []],
  ])('%s', (text, told) => expect(finds('handle', text)).toEqual(told));
});

describe('an account that was asked for', () => {
  it.each([
    ['hai un altro profilo?', 'sì quello segreto è nuvola.lenta_', ['nuvola.lenta_']],
    ['naam op minecraft?', 'PlofDeeg', ['PlofDeeg']],
    ['wat is je insta', 'ik ben daar rookworstjes aan elkaar', ['rookworstjes']],
    ['e come ti trovo', 'soprannome più anno, grillo_2012', ['grillo_2012']],
    ['ik ben lieke.lol op insta', 'oke ik stuur lieke.lol een verzoekje', []],
    ['cant find u on there', 'try moss_frog9', ['moss_frog9']],
    ['mag ik op je acc', 'ja ww is radijs_11', []],
  ])('%s %s', (question, text, told) => expect(finds('handle', text, [{ other: question }])).toEqual(told));
  it.each([['hast du insta?', 'nein erst ab level_14', []]])('%s %s', (question, text, told) =>
    expect(reads(handlesAnsweredIn)(text, [{ from: 'other', text: question }])).toEqual(told),
  );
});

it('ends with a sign that is read out', () => {
  const text = 'e depois ponto bolacha07';
  expect(finds('handle', text, ['meu insta começa com noa'])).toEqual([text]);
});

it.each([
  'mein lieblingsyoutuber ist fritz_baut gewesen',
  'mi canal favorito es pedro_monta',
  'verwijderd',
  'o gato da vizinha ta no insta como bigode_oficial',
])('none of one’s own: %s', (text) => expect(finds('handle', text)).toEqual([]));

it.each([
  'die haufigsten passworter sind 123456 und hallo',
  'deine pin kennt doch jeder mit 1234',
  'ja hat 14 zeichen',
])('no password of one’s own: %s', (text) => expect(finds('password', text)).toEqual([]));

it.each(['me broer heet op fortnite tosti_jager', 'mon chat s’appelle Mr_Plumeau'])('another’s: %s', (text) =>
  expect(detectDetails(text)).toEqual([]),
);

describe('an account behind the sign of an app or its two letters', () => {
  it.each([
    ['sc leaxx12', ['leaxx12']],
    ['my sc is tom.walk', ['tom.walk']],
    ['👻: leaxx12', ['leaxx12']],
    ['📸 jay_2011', ['jay_2011']],
    ['k1k emma.kk', ['emma.kk']],
    ['sc so bad', []],
    ['dc comics', []],
    ['dc casper99', ['casper99']],
    ['score2024', []],
    ['telephone2', []],
    ['tt top10', []],
    ['👻 boo!!', []],
    ['🐸 leaxx12', []],
  ])('%s', (text, told) => expect(reads(accountsBareIn)(text)).toEqual(told));
});
