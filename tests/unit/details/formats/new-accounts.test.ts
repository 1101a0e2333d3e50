import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import { handlesAnsweredIn } from '#lib/details/formats/said/accounts/answered.ts';
import { handlesCompletedIn } from '#lib/details/formats/said/accounts/completed.ts';
import { handlesReadOutIn } from '#lib/details/formats/said/accounts/spoken.ts';
import { isRefused } from '#lib/details/vetoes/whose/refused.ts';
import { reads } from './reads.ts';

describe('an account that is read out without an app', () => {
  it.each([
    ['seguimi dai, gioele trattino basso skate', ['gioele trattino basso skate']],
    ['c mila tiret du bas rire', ['mila tiret du bas rire']],
    ['no underscore and no dots', []],
    ['la contra es kiwi barra baja 88', []],
  ])('%s', (text, told) => expect(reads(handlesReadOutIn)(text)).toEqual(told));
});

describe('an account that was asked for', () => {
  it.each([
    ['hai un altro profilo?', 'sì quello segreto è nuvola.lenta_', ['nuvola.lenta_']],
    ['naam op minecraft?', 'PlofDeeg', ['plofdeeg']],
    ['wat is je insta', 'ik ben daar rookworstjes aan elkaar', ['rookworstjes']],
    ['e come ti trovo', 'soprannome più anno, grillo_2012', ['grillo_2012']],
    ['ik ben lieke.lol op insta', 'oke ik stuur lieke.lol een verzoekje', []],
    ['cant find u on there', 'try moss_frog9', ['moss_frog9']],
    ['hast du insta?', 'nein erst ab level_14', []],
    ['mag ik op je acc', 'ja ww is radijs_11', []],
  ])('%s %s', (question, text, told) =>
    expect(reads(handlesAnsweredIn)(text, [{ from: 'other', text: question }])).toEqual(told),
  );
});

it('ends with a sign that is read out', () => {
  const begun = [{ from: 'me', text: 'meu insta começa com noa' }] as const;
  expect(reads(handlesCompletedIn)('e depois ponto bolacha07', begun)).toEqual(['bolacha07']);
});

it.each([
  ['mein lieblingsyoutuber ist fritz_baut gewesen', 'fritz_baut'],
  ['mi canal favorito es pedro_monta', 'pedro_monta'],
  ['verwijderd', 'verwijderd'],
  ['o gato da vizinha ta no insta como bigode_oficial', 'bigode_oficial'],
])('none of one’s own: %s', (text, name) => {
  const from = text.indexOf(name);
  expect(isRefused('handle', text, from, from + name.length)).toBe(true);
});

it.each([
  ['die haufigsten passworter sind 123456 und hallo', '123456'],
  ['deine pin kennt doch jeder mit 1234', '1234'],
  ['ja hat 14 zeichen', '14 zeichen'],
])('no password of one’s own: %s', (text, key) => {
  const from = text.indexOf(key);
  expect(isRefused('password', text, from, from + key.length)).toBe(true);
});

it.each(['me broer heet op fortnite tosti_jager', 'mon chat s’appelle Mr_Plumeau'])(
  'another’s: %s',
  (text) => {
    const from = text.replace('’', "'").toLowerCase().lastIndexOf('_');
    expect(isRefused('handle', text.replace('’', "'").toLowerCase(), from, text.length)).toBe(true);
    expect(detectDetails(text)).toEqual([]);
  },
);
