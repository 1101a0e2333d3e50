import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import type { DetailKind, Turn } from '#lib/details/types.ts';

/** What was said before (`o:` the other side, `m:` the child), what is said, and what of it is none of this kind. */
const INNOCENT: readonly (readonly [DetailKind, string, string])[] = [
  // Hours of other things.
  ['meeting', 'o:when are u eating', '7'],
  ['meeting', 'o:when r u going to bed', '10'],
  ['meeting', 'o:when can you do homework', 'at 5'],
  ['meeting', 'o:tu peux quand pour jouer', '18h'],
  ['meeting', 'o:quand tu peux tu me rends mon livre', 'demain 14h'],
  ['meeting', 'o:wann hast du mathe', 'um 8'],
  ['meeting', 'o:wann hast du geburtstag', 'samstag'],
  ['meeting', 'o:wanneer ben je jarig', 'zaterdag'],
  ['meeting', 'o:cuando puedes conectarte', 'a las 6'],
  ['meeting', '', 'on se cale un appel samedi 14h'],
  ['meeting', '', 'on se met devant la tv a 18h'],
  ['age', '', 'at 9 i still have homework'],
  ['age', '', 'demain, a 15 j’ai encore cours'],
  ['age', '', 'a 14 j’ai deja fini'],
  // Marks, and ages that are wished for.
  ['age', 'o:t’as combien en maths ? j’ai 12', 'moi aussi'],
  ['age', 'o:j’ai eu 13 en dictée... enfin j’ai 13', 'moi aussi'],
  ['age', 'o:quand j’ai 18 ans jme casse', 'moi aussi'],
  ['age', 'o:wait till im 18, i want to leave', 'same'],
  // What is behind a bus, a stop or a wait is no place.
  ['live-location', '', 'my train just left early'],
  ['live-location', '', 'my bus just left without me'],
  ['live-location', '', 'il reste 2 arrets avant la fin'],
  ['live-location', '', '2 stops until dinner im starving'],
  ['live-location', '', 'on passe noel en train'],
  ['live-location', '', 'stuck in traffic on the bus'],
  ['live-location', '', 'j’attends devant netflix depuis 2h'],
  ['live-location', '', 'jattends devant l’ecran depuis 10 min'],
  ['live-location', 'o:cant see u', 'in the dark lol'],
  ['live-location', 'o:dont see u online', 'in a minute'],
  ['live-location', 'o:cant see u in game', 'behind the big tree'],
  ['live-location', '', 'im at the gym near every day'],
  // The guess was not about whoever says yes.
  ['town', 'm:my cousin is from there|o:leeds?', 'yes'],
  ['school', 'm:my mate goes to school near|o:hillcrest?', 'yes'],
  ['school', 'm:no school tmrw|o:strike?', 'yes'],
  ['school', 'm:sortie avec le college|o:versailles ?', 'oui'],
  ['street-address', 'o:i live at 5 oak road, are you close', 'yeah'],
  ['street-address', 'o:la boum c au 3 rue hoche, tu vis pas loin ?', 'oui'],
  ['street-address', 'm:jai 12|o:12 de quoi', 'cours de maths'],
  ['street-address', '', 'mets 3 cours de maths dans l’agenda'],
  ['street-address', '', 'la mienne c 4 cours par jour'],
  // Somebody else has the name.
  ['full-name', '', 'ma e mario rossi il prof'],
  ['full-name', '', 'but its tom holland'],
  ['full-name', 'o:full name of the actor', 'tom holland'],
  ['password', '', 'got an error code 404040'],
  ['password', '', 'jai recu mon colis code 123456'],
  ['payment', '', 'pokemon card code is 1234'],
  ['payment', '', 'le code de la carte minecraft c 4455'],
  ['email', 'o:the thing @ school?', 'orange'],
  ['email', 'o:t’as quoi @ ?', 'free'],
  ['handle', '', 'my nickname is sunshine'],
  ['town', '', 'ici il pleut a torrent'],
  ['town', '', 'raining in spring again'],
  ['school', '', 'pas cours demain on va a saint malo'],
  ['school', '', 'greve a saint lazare, train annule'],
];

const turnsOf = (before: string): Turn[] =>
  before === ''
    ? []
    : before.split('|').map((one) => ({ from: one.startsWith('m:') ? 'me' : 'other', text: one.slice(2) }));

describe('what only looks like a detail', () => {
  it.each(INNOCENT)('no %s: %s|%s', (kind, before, text) =>
    expect(detectDetails(text, turnsOf(before)).map((one) => one.kind)).not.toContain(kind),
  );
});
