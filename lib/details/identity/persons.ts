/** Whom a word of a message is said of: the nearest person before it in its clause decides. */
import { PERSON_WORDS, type PersonWords } from '#lib/languages/persons.ts';
import type { Message } from '../types.ts';
import { clauseEnd, clauseStart, gapBefore } from './clause.ts';
import { anyIn, beginsAt, phraseSet } from './phrases.ts';

const of = (key: keyof PersonWords) => phraseSet(...PERSON_WORDS.map((words) => words[key]));

export const PERSONS = {
  self: of('self'),
  others: of('others'),
  /** The child as the one that something is done to, or that something belongs to. */
  me: phraseSet(
    '(m|me|t) (ajouter|trouver|chercher)|my|me|mine|mon|ma|mes|mn|moi|mwa|mein|meine|meinem|meinen|meiner|mich|mir|mi|mio|mia|meu|minha|mijn|ponme|apuntame|buscame|scrivimi|iscrivimi|segnami|cercami',
  ),
  /** Animals and toys have names and ages too. */
  pets: phraseSet(
    'dog|dogs|cat|hamster|rabbit|bunny|fish|parrot|puppy|kitten|teddy|chien|chat|lapin|poisson|peluche|doudou|perroquet|hund|katze|hase|perro|gato|cane|gatto|criceto|cao|cachorro|hond|kat|konijn|tamagotchi',
  ),
  /** Nobody in particular: "they make us stand". */
  they: phraseSet('they|ils|on|ellos|loro|eles|ze'),
  beside: of('beside'),
  fiction: phraseSet(
    'film|movie|show|series|serie|game|book|novel|anime|manga|song|episode|sims|avatar|rp|livre|roman|chanson|jeu|bd|buch|lied|spiel|pelicula|peli|libro|juego|cancion|obra|gioco|canzone|recita|filme|livro|jogo|peca|musica|boek|spel|liedje|toneelstuk|musical|dans le film|tv|netflix|disney',
  ),
  unreal: of('unreal'),
  /** A contrast begins a thought of its own: "my sister goes there but I am at …". */
  but: phraseSet('but|mais|aber|sondern|pero|sino|ma|invece|mas|maar|meanwhile|whereas|alors que|tandis que'),
} as const;

export type Person = 'self' | 'other';

/** Where the clause of a word begins; what stands in quotes belongs to what leads to it. */
export const contextStart = (message: Message, at: number): number =>
  at > 0 && /["«“„]/.test(gapBefore(message, at)) ? clauseStart(message, at - 1) : clauseStart(message, at);

/** The nearest person named before word `at` in its clause; null where nobody is. */
export function personBefore(message: Message, at: number, pets = true): Person | null {
  const { words } = message;
  const start = contextStart(message, at);
  for (let here = at - 1; here >= start; here--) {
    if (
      isOther(words[here]?.text ?? '') ||
      beginsAt(words, here, PERSONS.others) > 0 ||
      (pets && beginsAt(words, here, PERSONS.pets) > 0)
    ) {
      if (here > start && beginsAt(words, besideOf(message, here), PERSONS.beside) > 0) continue;
      return 'other';
    }
    if (beginsAt(words, here, PERSONS.self) > 0) return 'self';
    if (beginsAt(words, here, PERSONS.but) > 0) return null;
  }
  return null;
}

/** "My cats birthday": without its apostrophe. */
const isOther = (text: string): boolean =>
  text.length > 3 &&
  text.endsWith('s') &&
  beginsAt([{ text: text.slice(0, -1), from: 0, to: 0 }], 0, PERSONS.others) > 0;

const POSSESSIVE = /^(?:my|ma|mon|mes|meine?r?m?n?|mi|mis|mia|mio|minha|meu|mijn|mn|sa|son)$/;

/** Where "with" stands before "my sister". */
function besideOf({ words }: Message, at: number): number {
  return beginsAt(words, at - 1, PERSONS.self) > 0 || POSSESSIVE.test(words[at - 1]?.text ?? '')
    ? at - 2
    : at - 1;
}

/** The first person named after word `at` in its clause: "my sister" is she. */
export function personAfter(message: Message, at: number): Person | null {
  const { words } = message;
  const end = clauseEnd(message, Math.max(0, at - 1));
  for (let here = at; here < end; here++) {
    if (beginsAt(words, here, PERSONS.they) > 0) continue;
    if (beginsAt(words, here, PERSONS.others) > 0) return 'other';
    if (beginsAt(words, here, PERSONS.self) === 0) continue;
    return beginsAt(words, here + 1, PERSONS.others) > 0 ? 'other' : 'self';
  }
  return null;
}

/** True if the child speaks of itself somewhere in the message, outside words `[from, to)`. */
export const speaksOfSelf = ({ words }: Message, from = 0, to = 0): boolean =>
  anyIn(words, 0, from, PERSONS.self) || anyIn(words, to, words.length, PERSONS.self);

/** True if something earlier in the clause makes word `at` a story, a wish or a thing. */
export function isUnreal(message: Message, at: number): boolean {
  return anyIn(message.words, contextStart(message, at), at, PERSONS.unreal);
}
