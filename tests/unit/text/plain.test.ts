import { describe, expect, it } from 'vitest';
import { formOf } from '#lib/text/form.ts';
import { plainOf } from '#lib/text/plain.ts';

const KNOWN = new Set(
  'jhabite habite j roubaix lille rue des lilas je suis a lea martin mon nom anna london live in leeds lyon paris alice zoe manchester onze las mai du avril le sept'.split(
    ' ',
  ),
);
const read = (written: string) =>
  plainOf(
    formOf(written),
    (word) => KNOWN.has(word),
    () => false,
  );
const text = (written: string) => read(written)?.text ?? null;

describe('letters written one by one', () => {
  it.each([
    ['j h a b i t e a r o u b a i x', 'jhabite a roubaix'],
    ["j'habite à r-o-u-b-a-i-x stp", "j'habite a roubaix stp"],
    ['j h a b i t e   a   l i l l e', 'jhabite a lille'],
    ['l.e.a m.a.r.t.i.n', 'lea martin'],
    ['1 2 r u e d e s l i l a s', '12 rue des lilas'],
    ['r\no\nu\nb\na\ni\nx', 'roubaix'],
    ['i l i v e i n l e e d s', 'i live in leeds'],
    ['moi c z.o.e', 'moi c zoe'],
    ['r 0 u b 4 i x', 'roubaix'],
    ['rou.ba.ix', 'roubaix'],
    ['l🎈i🎈l🎈l🎈e', 'lille'],
    ['k e v o n n e', 'kevonne'],
    ['a l a s 4', 'a las 4'],
    ['l e 3 m a i', 'le 3 mai'],
  ])('%j is read as %j', (written, expected) => expect(text(written)).toBe(expected));

  it.each([
    'y a t il',
    'tu y a o',
    'a b c',
    'plan a b ou c',
    'i o u',
    'il y a 3 a 4 p',
    'je l ai',
    'ok - a - b',
  ])('%j stays as it is', (written) => expect(text(written)).toBeNull());
});

describe('figures and signs for letters', () => {
  it.each([
    ['r0ub4ix', 'roubaix'],
    ['l1lle', 'lille'],
    ['l!lle', 'lille'],
    ['1ille', 'lille'],
    ['L33ds', 'leeds'],
    ['p@r1$', 'paris'],
    ['l3a2009', 'lea2009'],
    ['M4nch3st3r', 'manchester'],
    ['a1ice', 'alice'],
    ['k3v0nne', 'kevonne'],
    ['liiiiille', 'lille'],
    ['0nz€', 'onze'],
  ])('%j is read as %j', (written, expected) => expect(text(written)).toBe(expected));

  it.each([
    '14ans',
    '3eme',
    'a 18h30',
    'mp3',
    'ps5',
    'nox77',
    'gr8 m8',
    'b2b',
    '12b rue',
    '1st',
    '2eme',
    'l3a@mail.org',
    'je vais a la ps4',
    'oui!!',
  ])('%j stays as it is', (written) => expect(text(written)).toBeNull());
});

describe('a name that is spelled', () => {
  const words = new Set(['ro', 'anne', 'af', 'oggi', 'haar', 'lem', 'woon', 'in']);
  const names = new Set(['roanne', 'foggia', 'haarlem']);
  it.each([
    ['r o a n n e', 'roanne'],
    ['qui a f o g g i a fa caldo', 'qui a foggia fa caldo'],
    ['w o o n in h a a r l e m', 'woon in haarlem'],
    ['a f o g g i', 'af oggi'],
  ])('%s is no row of shorter words', (written, expected) =>
    expect(
      plainOf(
        formOf(written),
        (word) => words.has(word),
        (word) => names.has(word),
      )?.text,
    ).toBe(expected),
  );
});

describe('words written from their end', () => {
  it('turns them where the text says so', () => {
    expect(text("nitram ael a l'envers")).toBe("lea martin a l'envers");
    expect(text("j'habite xiabuor lis a l'envers")).toBe("j'habite roubaix lis a l'envers");
    expect(text('nitram ael')).toBeNull();
  });

  it.each([
    ["31 a l'envers", "13 a l'envers"],
    ["1102/90/51 a l'envers", "15/09/2011 a l'envers"],
    ['elyob aél backwards', 'lea boyle backwards'],
    ['06 39 98 12 34 backwards', null],
  ])('%s', (written, expected) => expect(text(written)).toBe(expected));
});

describe('Roman numerals', () => {
  it.each([
    ['XIV ans', '14 ans'],
    ['XIII in roman', '13 in roman'],
    ['Ⅻ jahre', '12 jahre'],
    ['ik ben al XVI, latijn', 'ik ben al 16, latijn'],
    ['louis XIV', null],
    ['chapter xii', null],
    ['lol xi', null],
    ['iphone x', null],
  ])('%s', (written, expected) => expect(text(written)).toBe(expected));
});

describe('the way back to what was written', () => {
  const written = [
    'je suis à r-o-u-b-a-i-x !',
    'ok É R0ub4ix',
    "xiabuor (à l'envers)",
    'd\u200bu r\u200b o u b a i x',
  ];
  it.each(written)('%j', (original) => {
    const form = read(original);
    const at = form?.text.indexOf('roubaix') ?? -1;
    expect(at).toBeGreaterThanOrEqual(0);
    const part = original.slice(...(form?.span(at, at + 7) ?? [0, 0]));
    expect(part.replace(/[^A-Za-z0-9]/g, '').toLowerCase()).toMatch(/^(?:roubaix|r0ub4ix|xiabuor)$/);
  });
});
