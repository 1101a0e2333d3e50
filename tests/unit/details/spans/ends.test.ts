/** Where details end: what is marked is the detail, whole, and no word beside it. */
import { describe, expect, it } from 'vitest';
import type { DetailKind } from '#lib/details/types.ts';
import { type Before, finds } from '../finds.ts';

const whole = (kind: DetailKind, text: string, before?: Before) => finds(kind, text, before);

describe('a number', () => {
  it.each([
    [
      'here zero seven seven zero zero nine zero zero seven four four thats me',
      'zero seven seven zero zero nine zero zero seven four four',
    ],
    [
      'zero seven seven zero zero nine zero zero five zero six call me tonight',
      'zero seven seven zero zero nine zero zero five zero six',
    ],
    [
      'tiens zéro six trois neuf neuf huit zéro trois six un c moi',
      'zéro six trois neuf neuf huit zéro trois six un',
    ],
    ['plus trente trois 639981234', 'trente trois 639981234'],
    ['appelle au 06 39 98 12 34 ce soir', '06 39 98 12 34'],
    ['+33 6 39 98 12 34 whatsapp', '+33 6 39 98 12 34'],
  ])('%s', (text, number) => expect(whole('phone', text)).toEqual([number]));
});

describe('an address to write to', () => {
  it.each([
    ['tomtom62 arobase hotmail point fr', 'tomtom62 arobase hotmail point fr'],
    ['mon mail c kenza_b (a) outlook (point) fr', 'kenza_b (a) outlook (point) fr'],
    ['tomtom62 @ hotmail . fr', 'tomtom62 @ hotmail . fr'],
    ['envoie les photos sur lea.martin@gmail stp', 'lea.martin@gmail'],
    ['mon mail c zoe@yahoo', 'zoe@yahoo'],
    ['zoe@yahoo', 'zoe@yahoo'],
    ['lea@gmail,com', 'lea@gmail,com'],
    ['hey lea@gmail ok ?', 'lea@gmail'],
    ['schreib mir lea@hotmail bitte', 'lea@hotmail'],
    ['mi correo es ana@example.org punto es fácil', 'ana@example.org'],
  ])('%s', (text, mail) => expect(whole('email', text)).toEqual([mail]));

  it('of the other side is repeated without its ending', () =>
    expect(whole('email', 'ton mail c zoe@yahoo ?', [{ other: 'zoe@yahoo' }])).toEqual([]));
  it('without its end, whatever follows', () =>
    expect(whole('email', 'mon mail c lea.martin@gmail de rien')).toEqual(['lea.martin@gmail']));
});

describe('a place', () => {
  it.each<[DetailKind, string, string]>([
    ['street-address', 'ma maison c 102 cours Gambetta à Lens', '102 cours Gambetta'],
    ['street-address', 'jhabite au 11 faubourg de Béthune', '11 faubourg de Béthune'],
    ['street-address', '111 Boulevard Vaneau, 72505 Nantes', '111 Boulevard Vaneau'],
    ['street-address', 'jhabite 14 rond point des fleurs', '14 rond point des fleurs'],
    ['street-address', 'jhabite 9 all. des Roses', '9 all. des Roses'],
    ['street-address', 'home is 22 Maple Street in Leeds', '22 Maple Street'],
    ['street-address', 'ich wohne gartenstr 12 a', 'gartenstr 12 a'],
    ['street-address', 'gartenstr 12 a, köln', 'gartenstr 12 a'],
    ['street-address', 'my address is 12 rue des lilas a lens', '12 rue des lilas'],
    ['street-address', 'ich wohne (Hauptstraße 7a)', 'Hauptstraße 7a'],
    ['street-address', 'i live on maple street, 13 years old', 'maple street'],
    ['town', 'schick es an: kirchgasse 3, 37073 göttingen', '37073 göttingen'],
    ['live-location', 'geo:52.2053,0.1218 nerd mode', 'geo:52.2053,0.1218'],
    ['live-location', 'what3words.com/about.lamp.tree', 'what3words.com/about.lamp.tree'],
  ])('%s: %s', (kind, text, place) => expect(whole(kind, text)[0]).toBe(place));
});

describe('a code or a name', () => {
  it.each<[DetailKind, string, string]>([
    ['payment', 'heres the gift card code X7GH 9KLM 2PQR 4TUV enjoy', 'X7GH 9KLM 2PQR 4TUV'],
    ['payment', 'tiens le code steam 7K4WQ-9XPL2-MN3RT prends le', '7K4WQ-9XPL2-MN3RT'],
    ['password', 'mon mdp c (chat12)', '(chat12)'],
    ['handle', 'mi insta es c a r a c o l i n a', 'c a r a c o l i n a'],
    ['handle', 'mon snap c lea.xx59_', 'lea.xx59_'],
    ['full-name', 'yep molly keegan thats me', 'molly keegan'],
    ['full-name', 'hey belkacem yanis c moi', 'belkacem yanis'],
  ])('%s: %s', (kind, text, name) => expect(whole(kind, text)).toEqual([name]));
});

it('a meeting that is agreed to ends before its comma', () =>
  expect(whole('meeting', 'Passt, ich zahle bar', [{ other: 'am Bahnhof, heute um 17 Uhr?' }])).toEqual([
    'Passt',
  ]));
