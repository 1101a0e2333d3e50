/** Whom a word of a message is said of: the nearest person before it in its clause decides. */
import { PERSON_WORDS, type PersonWords } from '#lib/languages/persons.ts';
import type { Message } from '../types.ts';
import { clauseEnd, clauseStart, gapBefore } from './clause.ts';
import { anyIn, beginsAt, phraseSet } from './phrases.ts';
import { said } from './words.ts';

const of = (key: keyof PersonWords) => phraseSet(...PERSON_WORDS.map((words) => words[key]));

export const PERSONS = {
  self: of('self'),
  others: of('others'),
  /** The child as the one that something is done to, or that something belongs to. */
  me: said('me'),
  /** Animals and toys have names and ages too. */
  pets: said('pets'),
  /** Nobody in particular: "they make us stand". */
  they: said('they'),
  beside: of('beside'),
  fiction: said('fiction'),
  unreal: of('unreal'),
  /** A contrast begins a thought of its own: "my sister goes there but I am at …". */
  but: said('but'),
  my: said('my'),
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

/** Where "with" stands before "my sister". */
function besideOf({ words }: Message, at: number): number {
  return beginsAt(words, at - 1, PERSONS.self) > 0 || beginsAt(words, at - 1, PERSONS.my) > 0
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
