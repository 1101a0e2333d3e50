/** Numbers, addresses and keys that are written and not given away, and those that are beside the same words. */
import { describe, expect, it } from 'vitest';
import type { DetailKind } from '#lib/details/types.ts';
import { finds } from '../finds.ts';

describe('a number, an address or a key that is not given away', () => {
  it.each<[DetailKind, string]>([
    // The other side's, said back or asked about.
    ['phone', 'so yours was 07700 900142 right'],
    ['phone', 'tu mas dit 06 39 98 12 47 cest ça'],
    ['phone', 'du hast geschrieben 0171 3920014 stimmt das noch'],
    ['email', 'te lo mando a rufi@example.net, como me dijiste'],
    ['email', 'hai scritto tu da giada@example.org'],
    ['email', 'is yara@example.org van jou'],
    ['email', 'o teu mail e bolacha@example.org nao e'],
    ['street-address', 'do you still live at 7 tanners yard'],
    // Warned of, or a stranger's.
    ['payment', 'never type stuff like 4111 1111 1111 1111 in a chat'],
    ['payment', 'geef nooit iets als 4242 4242 4242 4242 aan een vreemde'],
    ['phone', 'some scammer keeps calling me from 07700 900142'],
    ['phone', 'me escribio un raro desde el 06 39 98 14 27, bloquealo'],
    // Of a book or a lesson, and where somebody wants something sent.
    ['email', 'the example on the worksheet was fern@example.org'],
    ['payment', 'in the heist movie the card was 4111 1111 1111 1111'],
    ['phone', 'in dem lied singt der die ganze zeit 0171 3920014'],
    ['email', "la prof veut qu'on envoie le devoir a maelys@example.org"],
    ['email', 'de coach wil dat we mailen naar yara@example.org'],
  ])('%s: %s', (kind, text) => expect(finds(kind, text)).toEqual([]));

  it.each<[DetailKind, string, string[]]>([
    ['phone', 'you said call me so here 07700 900142', ['07700 900142']],
    ['email', 'rosie@example.org, check ur spam', ['rosie@example.org']],
    ['email', 'i never check it but its lulu@example.com', ['lulu@example.com']],
    ['email', 'ecris pas ici ecris sur norah@example.org', ['norah@example.org']],
    [
      'payment',
      "dans le manuel c'est l'exemple, la vraie de ma mere c'est 5555 5555 5555 4444",
      ['5555 5555 5555 4444'],
    ],
    ['email', 'signale le moi a zoe@example.org', ['zoe@example.org']],
    ['phone', 'never told u my number its 07700 900142', ['07700 900142']],
  ])('but not %s: %s', (kind, text, told) => expect(finds(kind, text)).toEqual(told));
});

describe('a usual form needs more of the words where nothing says that it is one’s own', () => {
  it.each<[DetailKind, string]>([
    ['email', 'some guy named mateo@example.com is on the class mailing list'],
    ['phone', 'lost cat poster says 212-555-0143'],
  ])('%s: %s', (kind, text) => expect(finds(kind, text)).toEqual([]));
  it.each<[DetailKind, string]>([
    ['email', 'lea@example.org'],
    ['phone', '06 39 98 12 34'],
    ['phone', 'le num de tata c 06 39 98 01 23'],
    ['email', 'der lehrer soll an lea.kk@example.org schicken'],
  ])('but %s: %s', (kind, text) => expect(finds(kind, text)).not.toEqual([]));
});
