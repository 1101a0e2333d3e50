/** Messages that go on with those before them, and tell a place together. */
import { describe, expect, it } from 'vitest';
import { continued, joined } from '#lib/details/context/pieces.ts';
import type { DetailKind } from '#lib/details/types.ts';
import { type Before, finds } from '../finds.ts';

const mine = (...texts: string[]) => texts.map((text) => ({ from: 'me' as const, text }));

describe('what is sent in pieces', () => {
  it.each<[DetailKind, string[], string]>([
    ['street-address', ['8', 'impasse'], 'des acacias'],
    ['street-address', ['24', 'church'], 'lane'],
    ['street-address', ['molenstraat'], '12'],
    ['street-address', ['ich wohn in der', 'gartenstr'], '14'],
    ['street-address', ['abito in via', 'garibaldi'], '7'],
    ['town', ['jhabite', 'a'], 'dunkerque'],
    ['town', ['i live in', 'sun'], 'derland'],
    ['town', ['vivo a'], 'bergamo'],
    ['school', ['jsuis au college', 'jean'], 'moulin'],
    ['live-location', ['jsuis devant le'], 'carrouf'],
  ])('%s: %j – %s', (kind, before, text) => expect(finds(kind, text, before)).toEqual([text]));

  it.each<[DetailKind, string[], string]>([
    ['town', ['my cousin lives in'], 'leeds'],
    ['town', ['i hate'], 'london'],
    ['town', ['jsuis parti a'], 'marseille en vacances'],
    ['town', ['mon pote est de'], 'lyon'],
    ['town', ['forza'], 'napoli'],
    ['street-address', ['i have'], '2 cats'],
    ['street-address', ['level'], '24'],
    ['street-address', ['my dad works on'], 'mill lane'],
    ['live-location', ['im in the'], 'bath'],
    ['live-location', ['look at'], 'oxford street lol'],
    ['live-location', ['jsuis dans le'], 'salon'],
  ])('but not %s: %j – %s', (kind, before, text) => expect(finds(kind, text, before)).toEqual([]));

  it('go on with what one is', () =>
    expect(finds('live-location', 'a la caisse d’action', ['attends jsuis'])).toHaveLength(1));

  it('are no pieces behind a stop, an answer or a long message', () => {
    expect(joined('leeds', mine('i live in.'))).toBeUndefined();
    expect(joined('leeds', [...mine('i live in'), { from: 'other', text: 'what' }])).toBeUndefined();
    expect(joined('leeds', mine(`${'a'.repeat(30)} in`))).toBeUndefined();
    expect(joined('leeds', mine('i live in'))).toEqual({ text: 'i live in leeds', at: 10, pieces: 1 });
  });
});

describe('a sentence sent in several messages', () => {
  it.each<[DetailKind, Before, string, string]>([
    ['town', ['i live'], 'next to leeds', 'leeds'],
    ['town', ["j'habite dans un village"], 'à côté de lille', 'lille'],
    ['town', ['wir sind vor drei jahren nach köln'], 'gezogen', 'gezogen'],
    ['street-address', ['meine adresse'], 'ist hauptstraße 45', 'hauptstraße 45'],
    ['age', ['ik'], 'ben een meid van 12', '12'],
    ['age', ['gestern war'], 'mein 12. geburtstag', '12'],
    ['age', ['wir sind beide'], '12.', '12'],
    ['birth-date', ['il 12 maggio è'], 'il mio compleanno', 'il mio compleanno'],
    ['school', ['vado alla'], 'scuola manzoni', 'scuola manzoni'],
    ['live-location', ['i’m outside york'], 'station', 'station'],
    ['meeting', ['spreken we'], 'morgen af?', 'morgen af?'],
    ['meeting', ['kannst du mich morgen'], 'abholen?', 'abholen?'],
    ['meeting', ['jte rejoins'], 'à 17h', 'à 17h'],
    ['meeting', ['on se voit'], 'devant le ciné', 'devant le ciné'],
    ['meeting', ['see you tomorrow', 'at 5'], 'at the library', 'at the library'],
    ['meeting', [{ other: 'on se donne rdv où ?' }, "d'acc à la"], 'gare', 'gare'],
    // It was told only in part, or of nobody.
    ['full-name', ['lucas martin'], "c'est mon nom", "c'est mon nom"],
    ['handle', ['lulu_mrt7'], "c'est mon snap", "c'est mon snap"],
    // Letters and figures one by one.
    ['town', ["j'habite à", 'l', 'i', 'l', 'l'], 'e', 'e'],
    ['phone', ['mon num c’est 06', '39', '98', '12'], '34', '34'],
    ['phone', [{ other: 'qual é o teu número?' }, 'é 9123', '456'], '78', '78'],
    [
      'phone',
      [{ other: 'mag ik je nummer?' }, 'nul zes een twee drie'],
      'vier vijf zes zeven acht',
      'vier vijf zes zeven acht',
    ],
  ])('%s: %j – %s', (kind, before, text, detail) => expect(finds(kind, text, before)).toEqual([detail]));

  it.each<[DetailKind, Before, string]>([
    // It is somebody else's, or another day, by how the sentence began.
    ['birth-date', ['je suis pas là'], 'le 3 janvier'],
    ['age', ['mijn vriend is een'], 'jongen van 12'],
    ['age', ['mi perro tiene'], '12 años'],
    ['school', ['minha irmã estuda'], 'no colégio santa maria'],
    ['school', ['ken je iemand'], 'van het mondriaan college'],
    ['full-name', ['leo a'], 'lucía fernández'],
    ['town', ['my cousin lives'], 'in leeds'],
    // It was told, and nothing is added.
    ['town', ['i live in leeds'], 'with my mum'],
    ['age', ["j'ai 12"], 'ans'],
    // They are sentences of their own.
    ['town', ['lol'], 'leeds'],
    ['age', ["i'm bored"], '14 goals last season'],
    ['town', ["j'adore"], "lyon c'est trop bien"],
  ])('but not %s: %j – %s', (kind, before, text) => expect(finds(kind, text, before)).toEqual([]));

  it('says as much as before behind what is whole', () => {
    expect(finds('town', 'mi piace vivere a prato', ['no'])).toEqual(['prato']);
    expect(finds('meeting', 'du kannst mich um vier abholen', ['achso'])).toHaveLength(1);
  });

  it('ends with what the other side says, and with a talk that is long', () => {
    const letters = [...'abcdefghijklmnop'];
    expect(continued('leeds', [...mine('i live in'), { from: 'other', text: 'what' }]).pieces).toBe(0);
    expect(continued('in leeds', mine(`${'a '.repeat(90)}i live`)).pieces).toBe(0);
    expect(continued('q', mine(...letters))).toEqual({
      text: 'e f g h i j k l m n o p q',
      at: 24,
      pieces: 12,
    });
  });
});
