import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isDisguised, numbersIn } from '#lib/details/formats/numbers.ts';
import { messageOf } from '#lib/details/message.ts';
import type { Turn } from '#lib/details/types.ts';
import { reducedMetadata } from '#scripts/details/phone-metadata.ts';
import { finds } from '../finds.ts';

/** What has the form of a number in the last message of "mine || >theirs || the message", also without its disguise. */
function numbersOf(script: string): string[] {
  const turns = script
    .split(' || ')
    .map(
      (text): Turn => (text.startsWith('>') ? { from: 'other', text: text.slice(1) } : { from: 'me', text }),
    );
  const text = turns.pop()?.text ?? '';
  const message = messageOf(text, turns);
  return [message, message.plain].flatMap((reading) =>
    reading
      ? numbersIn(reading, false).map(({ from, to }) => text.slice(...reading.form.span(from, to)))
      : [],
  );
}

describe('the form of a telephone number', () => {
  it.each([
    ['mon num c 06 39 98 12 34', '06 39 98 12 34'],
    ['zéro six trente-neuf 98 douze 34', 'zéro six trente-neuf 98 douze 34'],
    [
      'oh double seven double oh nine hundred one two three',
      'oh double seven double oh nine hundred one two three',
    ],
    ['O6.39.98.l2.34', 'O6.39.98.l2.34'],
    ['text me at (202) 555 0123', '(202) 555 0123'],
    ['+44 7700 900123', '+44 7700 900123'],
    ['0033639981234', '0033639981234'],
    ['mon num à l’envers : 43 21 89 93 60', '43 21 89 93 60'],
    ['mon num c 06 39 98 || 12 34', '12 34'],
    ['my number backwards: 3210 555 202', '3210 555 202'],
    ['06 || 39 || 98 || 12 || 34', '34'],
    ['>c 06 39 98 et après ? || 12 34', '12 34'],
    ['meine nummer ist 0033 6 39 98 12 34', '0033 6 39 98 12 34'],
  ])('%s', (script, part) => {
    expect(numbersOf(script)).toContain(part);
  });

  it.each([
    ['appelle le 3018 ou le 0800 235 236'],
    ['call childline 0800 1111'],
    ['192.168.1.20'],
    ['01 02 03 04 05'],
    ['user31: ok || 12'],
    ['il y a 1500 places et 12 bus'],
  ])('not: %s', (script) => {
    expect(numbersOf(script)).toEqual([]);
  });

  it.each([
    ['０６３９９８００４１ das ist die nummer', true],
    ['0️⃣6️⃣3️⃣9️⃣9️⃣8️⃣0️⃣0️⃣4️⃣1️⃣', true],
    ['zéro six 39 98 12 34', true],
    ['O6 39 98 12 34', true],
    ['+33 (0)6.39.98.12.34', false],
    ['06–39–98–12–34', false],
    ['j’ai fait le 06 39 98 12 34 dix fois', false],
  ])('%s is disguised: %s', (text, expected) => {
    const message = messageOf(text);
    expect(numbersIn(message, true).map((one) => isDisguised(message, one))).toEqual([expected]);
  });

  it('is told where it is hidden, or where one is to be reached, whatever else is said', () => {
    expect(finds('phone', 'Ⓞ⑦⑦ⓄⓄ⑨ⓄⓄ②③④ thats my digits')).toEqual(['Ⓞ⑦⑦ⓄⓄ⑨ⓄⓄ②③④']);
    expect(finds('phone', 'tel da minha mae 202 555 0147')).toEqual(['202 555 0147']);
    expect(finds('phone', 'moms handy wenn was ist: 07700 900123')).toEqual(['07700 900123']);
    expect(finds('phone', '07700 900123 ese es el mio')).toEqual(['07700 900123']);
    expect(finds('phone', '202 555 0147 agregame al wpp')).toEqual(['202 555 0147']);
    expect(finds('phone', 'le magasin répond pas, j’ai fait le 01 99 00 54 54 dix fois')).toEqual([]);
  });

  it.each([
    ['0seven7double0nine0zero2two6', '0seven7double0nine0zero2two6'],
    ['zero6trente9 98cinquante12 mdr', 'zero6trente9 98cinquante12'],
    ['cest a lenvers : 21 74 89 93 60', '21 74 89 93 60'],
  ])('is told whatever else is said, in figures and words by turns or turned round: %s', (text, part) =>
    expect(finds('phone', text)).toEqual([part]),
  );

  it('is told by its end where the other side asks for the rest', () => {
    expect(finds('phone', 'it ends in 188', [{ other: 'i got 07700 900 but the rest cut off' }])).toEqual([
      '188',
    ]);
    expect(finds('phone', 'it ends at 188', [{ other: 'the show was at 9' }])).toEqual([]);
  });

  it.each([
    'un deux trois quatre cinq six sept huit neuf dix jvais dormir',
    'uno dos tres cuatro cinco seis al escondite',
  ])('is none where one counts: %s', (text) => {
    expect(finds('phone', text)).toEqual([]);
    expect(finds('payment', text)).toEqual([]);
  });

  it('is known by metadata that are those of the installed library', () => {
    const kept = readFileSync('lib/details/formats/phone/metadata.json', 'utf8');
    expect(JSON.parse(kept)).toEqual(JSON.parse(reducedMetadata()));
  });
});

it('is hidden in circles as nobody writes but to hide it', () => {
  expect(finds('phone', 'ⓞ⑦⑦ⓞⓞ⑨ⓞⓞ①②③ lol')).toEqual(['ⓞ⑦⑦ⓞⓞ⑨ⓞⓞ①②③']);
  expect(finds('phone', '⓪⑥ ③⑨ ⑨⑧ ①② ③④')).toEqual(['⓪⑥ ③⑨ ⑨⑧ ①② ③④']);
  expect(finds('phone', 'étape ① lire, ② écrire, ③ dessiner, ④ coller, ⑤ rendre, ⑥ ranger')).toEqual([]);
});

it('is one where nothing else was ever said, also in groups of four like half a card', () => {
  expect(finds('phone', '0176 0406 9012')).toEqual(['0176 0406 9012']);
  expect(finds('phone', '0176 0406 9034')).toEqual(['0176 0406 9034']);
  expect(finds('phone', '0176 0406 9012', [{ other: 'welche nummer hat die pizzeria?' }])).toEqual([]);
  expect(finds('phone', '0800 111 111')).toEqual([]);
});
