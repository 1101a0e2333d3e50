/** Who is spoken of, as far as detectors of names and schools need to know it of each language. */
import { persons as de } from './de/persons.ts';
import { persons as en } from './en/persons.ts';
import { persons as es } from './es/persons.ts';
import { persons as fr } from './fr/persons.ts';
import { persons as it } from './it/persons.ts';
import { persons as nl } from './nl/persons.ts';
import { persons as pt } from './pt/persons.ts';

/**
 * Lists of phrases in normal form; see lib/details/identity/phrases.ts. Messages mix languages: a word that is a
 * pronoun here and an article there stands in a phrase, or not at all.
 */
export interface PersonWords {
  /** The child, alone or with others: "I", "our", verbs that say it without a pronoun. */
  self: string;
  /** Somebody else: the other side, relations, roles, stars, pets. */
  others: string;
  /** Before somebody else who is only company or compared with: "with", "like". */
  beside: string;
  /** What follows is made up, quoted, wished, or about a thing: films, plays, games, songs, streets. */
  unreal: string;
}

/** One line a language. */
export const PERSON_WORDS: readonly PersonWords[] = [fr, en, de, es, it, pt, nl];
