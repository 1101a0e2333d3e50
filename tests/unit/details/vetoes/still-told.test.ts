import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import type { DetailKind } from '#lib/details/types.ts';

/** What the other side has said before, what is said, and what of it must still be found beside the vetoes. */
const TOLD: readonly (readonly [DetailKind, string, string])[] = [
  // The word behind the birthday is no name.
  ['birth-date', "c quand ton anniv d'ailleurs", '18 octobre'],
  ['birth-date', 'ton anniversaire a lieu quand', '18 octobre'],
  ['birth-date', 'its jakes birthday! urs?', '18 october'],
  // Years and ages are no things that are counted.
  ['age', 'im 15 btw', 'me 14'],
  ['age', 'moi 15 piges', 'moi 14'],
  ['age', 'je suis de 2011', 'moi 14'],
  ['age', "j'en ai 15", 'moi 14'],
  // One's own number, whatever it is for.
  ['phone', '', "mon num d'urgence c 06 39 98 01 23"],
  ['phone', '', 'mon num de vacances c 06 39 98 01 23'],
  ['phone', '', 'le num de tata c 06 39 98 01 23'],
  ['phone', '', 'my carers number is 07700 900 123'],
  ['phone', '', 'mi numero de ahora es 06 39 98 01 23'],
  ['phone', '', 'you need to call 07700 900 123 to reach me'],
  ['phone', '', 'mum said to call 07700 900 123 if im lost'],
  ['phone', '', 'mon num c 0639, 98, 70, 15'],
  // Streets that are called so.
  ['street-address', 'whats ur address', '4 The Green'],
  ['street-address', '', '2 The Mews is our house'],
  ['street-address', '', 'i live in flat 4 B'],
  ['street-address', '', "j'habite apt 4 b rue hoche"],
  // A parcel, a team, a mark and a game are spoken of, and it is something else that is told.
  ['password', '', "le colis est arrivé, sinon mon mdp c'est moineau42"],
  ['password', '', 'my amazon password is tigercat77 so you can track the parcel'],
  ['age', 'what are u doing in history rn', 'im thirteen why'],
  ['age', 'tu fais quoi en svt ?', 'chuis en quatrieme on fait les volcans'],
  ['meeting', '', 'come to my house at 4, we can mine diamonds together'],
  ['street-address', '', 'im home alone at 12 oak street come over and we mine diamonds'],
  ['school', "t'es au collège jean moulin ?", 'oui'],
  // One can't then, but then.
  ['meeting', '', 'cant come at 4, 5 at the park works'],
  ['meeting', '', 'je peux pas venir a 14h, 16h devant le cine ?'],
  ['meeting', '', 'kann nicht um 3, um 5 am brunnen'],
  // What one brings is said as well.
  ['meeting', '', 'meet me at the mall saturday, bring £5'],
  ['meeting', '', 'meet me on saturday at the museum at 2, im there with my class'],
  // Asked without a question mark.
  ['town', 'tu vis ou', 'bon ok. Trifouillis'],
  ['town', "t'habites ou toi", 'mdr. Plouhinec'],
  ['age', "tu joues depuis quand ? t'es en quelle classe ?", '4eme'],
  ['age', 'how long till ur 16', '2 years'],
  ['payment', 'gift card code?', 'XMAS2024'],
  ['street-address', 'address?', '12 mill lane its the shop my mum runs'],
  ['town', '', 'i live in madeira beach'],
  ['full-name', '', 'l e n a   m a r c h a n d jsuis au college'],
  // What is surest is none, and something else is one.
  ['age', '', 'only one week till im 13 and i just finished year 7'],
  ['age', '', 'mit zwölfeinhalb darf man nich mal alleine in den kletterpark, werde nächsten monat 14'],
  ['town', '', 'tou em frança a viver, sou alfacinha'],
  ['handle', '', 'insta thats.so.raven.k, snap got e.m.u.5.5, dots between all of it'],
];

describe('what vetoes do not take back', () => {
  it.each(TOLD)('%s: %s|%s', (kind, question, text) => {
    const turns = question === '' ? [] : [{ from: 'other' as const, text: question }];
    expect(detectDetails(text, turns).map((one) => one.kind)).toContain(kind);
  });
});
