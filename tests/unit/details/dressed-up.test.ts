/** What stands round a message, and the letters it is written in, change nothing in what it tells. */
import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import type { Turn } from '#lib/details/types.ts';

const told = (text: string, question?: string) => {
  const turns: Turn[] = question === undefined ? [] : [{ from: 'other', text: question }];
  return detectDetails(text, turns).map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);
};

describe('told in any dress', () => {
  it.each([
    ['🥺 avec ma famille on vit à Lille', 'town: Lille'],
    ['my mum and i live in leeds <3', 'town: leeds'],
    ['meine familie wohnt in berlin :)', 'town: berlin'],
    ["j'habite  dans  une  maison  à  roubaix", 'town: roubaix'],
    ['ich wohne am rand\nvon köln', 'town: köln'],
    ['depuis septembre j habite à roubaix~', 'town: roubaix'],
    ["euh j'habite à cinq minutes de roubaix", 'town: roubaix'],
    ['tbh, i live about ten minutes from leeds', 'town: leeds'],
    ['übrigens unsere familie wohnt in köln', 'town: köln'],
    ['@kev77 avec ma famille on vit à lille', 'town: lille'],
    ['@kev77: uhm ben al 13', 'age: 13'],
    ['𝐦𝐲 𝐦𝐮𝐦 𝐚𝐧𝐝 𝐢 𝐥𝐢𝐯𝐞 𝐢𝐧 𝐥𝐞𝐞𝐝𝐬', 'town: 𝐥𝐞𝐞𝐝𝐬'],
    ['b i n   1 3   j a h r e', 'age: 1 3'],
    ['1ch w0hn3 d1r3kt 1n köln', 'town: köln'],
    ['@lea_x12 on insta', 'handle: @lea_x12'],
    ['@lea_x12 ajoute moi sur insta', 'handle: @lea_x12'],
  ])('%s', (text, detail) => expect(told(text).join()).toContain(detail));

  it.each([
    ['tu vis où', '@kev77 lille', 'town: lille'],
    ['asv ?', 'bah 13 lol', 'age: 13'],
    ['t es d où', '𝐥𝐢𝐥𝐥𝐞', 'town: 𝐥𝐢𝐥𝐥𝐞'],
    ['ton insta ?', 'k e v _ 7 7', 'handle: k e v _ 7 7'],
    ["what's your discord", 'm.i.a...r.b.x', 'handle: m.i.a...r.b.x'],
    ['how old are you', '13 :)', 'age: 13'],
    ['wo kommst du her', 'köln 🙈', 'town: köln'],
    ['ton insta ?', '@saturne.et.lune, photos floues', 'handle: @saturne.et.lune'],
  ])('%s – %s', (question, text, detail) => expect(told(text, question).join()).toContain(detail));
});

describe('innocent in any dress', () => {
  it.each([
    '🥺 la scuola dante alighieri è chiusa',
    '𝐢𝐤 𝐡𝐞𝐛 𝐠𝐞𝐬𝐡𝐨𝐩𝐭 𝐢𝐧 𝐮𝐭𝐫𝐞𝐜𝐡𝐭',
    "𝐢'𝐦 𝐠𝐨𝐢𝐧𝐠 𝐛𝐚𝐜𝐤 𝐨𝐧 12 𝐦𝐚𝐲",
    'i k   h e b   g e s h o p t   i n   u t r e c h t',
    '@kev77 ich bin in kapitel 12',
    '@kev77 its been 12 days since my mum took my xbox and im dying',
    '@kev77 meet me on discord at 5',
    "@kev77 c'est quand le match",
    'bah lucas',
    'well met, Aldous Crane, lovely dice',
  ])('%s', (text) => expect(told(text)).toEqual([]));

  it.each([
    ['waar woont je zus', '𝐮𝐭𝐫𝐞𝐜𝐡𝐭'],
    ['qué día es hoy?', '12 𝐝𝐞 𝐦𝐚𝐲𝐨'],
    ['t as snap ?', 'n o o o o n'],
    ['où on joue ?', '@kev77 lille'],
    ['wie viele leben hast du noch', '@kev77 12'],
    ['quand sont les notes', '🥺 le 3 janvier'],
  ])('%s – %s', (question, text) => expect(told(text, question)).toEqual([]));
});
