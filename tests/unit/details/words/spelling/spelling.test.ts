import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import { messageOf } from '#lib/details/message.ts';

const kinds = (text: string) => detectDetails(text).map(({ kind }) => kind);

describe('words that can hardly be anything else are put right', () => {
  it.each([
    ["j'habtie à lille", "j'habite a lille"],
    ['treffne wir uns um 4', 'treffen wir uns um 4'],
    ['Becuase it is far', 'because it is far'],
  ])('%j is read as %j', (written, read) => {
    const { form } = messageOf(written);
    expect(form.text).toBe(read);
    expect(form.span(0, form.text.length)).toEqual([0, written.length]);
  });
});

describe('words that may be misspelt are put right in another reading', () => {
  it.each([
    ['ich warte mogren dort', 'ich warte morgen dort'],
    ['miene mutter', 'meine mutter'],
    ['my mum lvie here', 'my mum live here'],
    ['mi edsd es', 'mi edad es'],
    ['i liv here', 'i live here'],
    ['am Bahnohf', 'am bahnhof'],
    ['ich bin in Brelin', 'ich bin in brelin'],
  ])('%j is read as %j', (written, read) => {
    const message = messageOf(written);
    expect((message.respelt ?? message).form.text).toBe(read);
  });

  it.each([
    'hamit jahn anna wonho livi',
    'kevin hamza yasmine mehdi',
    '3andi nta wesh wallah',
    'homme terminal meat tough',
    'siapa nama kamu sekarang',
    'merhaba nasilsin arkadas',
    'lvie_99 @lvie lvie@example.org www.lvie.fr/lvie lvie2',
    'jajaja hahaha mdrrr lol',
  ])('%j stays as it is', (written) => {
    const { form, respelt } = messageOf(written);
    expect(form.text).toBe(written);
    expect(respelt).toBeNull();
  });

  it('hides nothing', () => expect(messageOf('my mum lvie in leeds').respelt?.isPlain).toBe(false));
});

describe('what a mistyped sentence tells', () => {
  it.each([
    ['ich warte mogren am bahnhof auf dich', 'meeting'],
    ['treffne wir uns morgen um 4', 'meeting'],
    ['me and my mum lvie in leeds', 'town'],
    ["j'habtie à lille", 'town'],
    ["j'habite à toluouse", 'town'],
    ['miene adresse ist hauptstraße 45', 'street-address'],
    ['chamo-me marco e tehno 11 anos', 'age'],
    ['mi edsd es 11', 'age'],
  ])('%j: %s', (text, kind) => expect(kinds(text)).toContain(kind));

  it('marks what was written', () => {
    const text = 'me and my mum lvie in leeds';
    expect(detectDetails(text).map(({ span }) => text.slice(...span))).toEqual(['leeds']);
  });

  it.each([
    'i dont wnat to tell you',
    'wir treffne uns nicht',
    'where do you lvie',
    'mein hund ist miene liebe',
    'thsi station in the game is huge',
    "j'habtie chez ma mère",
    'i lvoe leeds',
    "l'homme de lille est grand",
    'the meat was tough',
  ])('%j: nothing', (text) => expect(kinds(text)).toEqual([]));
});
