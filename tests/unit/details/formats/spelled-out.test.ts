import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import { namesHiddenIn } from '#lib/details/formats/said/names/hidden.ts';
import { mailsSpelledIn } from '#lib/details/formats/said/spelled-out.ts';
import { messageOf } from '#lib/details/message.ts';
import { finds } from '../finds.ts';
import { reads } from './reads.ts';

describe('an account letter by letter', () => {
  it.each([
    ['s n a p : t y l b r a n k', ['t y l b r a n k']],
    ['mi insta es c a r a c o l i n a', ['c a r a c o l i n a']],
    ['auf tiktok p.a.u.l.a.b.a.c.k.t ohne punkte', ['p.a.u.l.a.b.a.c.k.t']],
    ['disc s a p o t o r t o', ['s a p o t o r t o']],
    ['my id is G O O S E K I N G with no gaps on xbox', ['G O O S E K I N G']],
    ['insta is s o b o r i n g', []],
    ['insta is d e a d', []],
    ['snap i k r', []],
    ['das ist p u r e r wahnsinn', []],
    ['pick a b c d or e', []],
  ])('%s', (text, told) => expect(finds('handle', text)).toEqual(told));
});

describe('both names in signs that are no letters', () => {
  const hidden = (text: string) => {
    const { plain, ...message } = messageOf(text);
    const reading = plain ?? { ...message, plain };
    return namesHiddenIn(reading.form.text, reading).map(({ from, to }) =>
      text.slice(...reading.form.span(from, to)),
    );
  };
  it.each([
    ['L3on4rd Gr0ßkr3utz aber mit buchstaben', ['L3on4rd Gr0ßkr3utz']],
    ['jsuis Em\u200bma Cro\u200bquetout copie pas', ['Em\u200bma Cro\u200bquetout']],
    ['au collège Em\u200bma Cro\u200bquetout', []],
    ['Emma Croquetout', []],
    ['Émilie Croquetout', []],
    ['th30 et m4rch4nd', []],
    ['my mate is called l30 gr0ssm4n', []],
    ['snap m4x1m gr0ßkr3utz', []],
    ['k3vin trattino basso r4no', []],
  ])('%s', (text, told) => expect(finds('full-name', text)).toEqual(told));
  it.each([['sou do c0l3g10 l4r1ss4 p4d1lh4', []]])('%s', (text, told) => expect(hidden(text)).toEqual(told));
});

describe('what is hidden is told', () => {
  it.each([
    ['town', 'bah moi B R E S T c tout pourri ici', 'B R E S T'],
    ['town', 'n-a-n-t-e-s frr', 'n-a-n-t-e-s'],
    ['town', 'live in Ѕheffield wbu', 'Ѕheffield'],
    ['town', 'tja, z w o l l e', 'z w o l l e'],
    ['age', 'dr31zehn', 'dr31zehn'],
    ['age', 'f0urteen lol wby', 'f0urteen'],
    ['birth-date', 's3ptemb3r 4th is my bday', 's3ptemb3r'],
    ['school', 'au c.o.l.l.e.g.e  j.a.u.r.e.s', 'j.a.u.r.e.s'],
    ['school', '🅷🅸🅻🅻🆂🅸🅳🅴 academy is mine', '🅷🅸🅻🅻🆂🅸🅳🅴'],
    ['street-address', '12 ru3 des lil4s cest chez moi', 'lil4s'],
    ['handle', 'le 👻 c nono tiret du bas 2 0 1 2', 'nono tiret du bas 2 0 1 2'],
    ['handle', 'snap is wobbly hyphen walt', 'wobbly hyphen walt'],
    ['handle', 'my snap is L E E D S', 'L E E D S'],
    ['password', 'the wifi pass is b-a-n-a-n-a-4-4', 'b-a-n-a-n-a'],
  ] as const)('%s: %s', (kind, text, told) => expect(finds(kind, text).join(' | ')).toContain(told));

  it.each([
    'n o w a y',
    'nicht dr31zehn',
    'tw3lve months',
    'his insta is m0ssfr0g',
    's.o.s jcomprends rien en maths',
    'jai eu 13 en maths et 1️⃣5️⃣ en anglais',
    'on part a P A R I S cet ete trop hate',
    'my school is sh1t on mondays',
    'n i c e one mate',
    'e4 e5 nf3 nc6 bb5 a6',
    'm4nchester united is trash',
    'papa giovanni xxiii',
    '𝓫𝓸𝓷𝓷𝓮 𝓷𝓾𝓲𝓽 les amis',
    'b e r l i n ist so eine coole serie',
    'H A P P Y B I R T H D A Y',
  ])('%s tells nothing', (text) => expect(detectDetails(text)).toEqual([]));
});

describe('a mail address sign by sign', () => {
  it.each([['a b c @ d e f', []]])('%s', (text, told) => expect(finds('email', text)).toEqual(told));
  it.each([
    ['l e n a . d r u i f @ e x a m p l e . o r g zonder', ['l e n a . d r u i f @ e x a m p l e . o r g']],
    ['lena @ example', []],
  ])('%s', (text, told) => expect(reads((form) => mailsSpelledIn(form))(text)).toEqual(told));

  it('holds no name', () =>
    expect(finds('full-name', 'l e n a . d r u i f @ e x a m p l e . o r g')).toEqual([]));
});
