/** What a detector of schools needs of each language. */
import { school as de } from './de/school.ts';
import { school as en } from './en/school.ts';
import { school as es } from './es/school.ts';
import { school as fr } from './fr/school.ts';
import { school as it } from './it/school.ts';
import { school as nl } from './nl/school.ts';
import { school as pt } from './pt/school.ts';

/** Lists of phrases in normal form; see lib/details/identity/phrases.ts. */
export interface SchoolWords {
  /** Kinds of schools that stand before the name: « lycée Camus ». */
  before: string;
  /** Kinds that stand after it: "Oakfield Academy". */
  after: string;
  /** Between the kind and the name. */
  glue: string;
  /** "my school". */
  own: string;
  /** Between "my school" and its name. */
  is: string;
  /** Going there oneself, up to the preposition. */
  attend: string;
  /** "At", before the name of a school. */
  at: string;
  /** "Of the": behind what belongs to a school, before its name. */
  of: string;
  /** What is talked of where people go to school. */
  life: string;
  /** After the name: it is one's own. */
  mine: string;
  /** In the clause: somebody else’s, long ago, or only passed by. */
  block: string;
  /** Words that are no part of a school's name. */
  stop: string;
  /** Surnames and words, parted by spaces, that schools are called by alone: « jsuis à Pasteur ». */
  patrons: string;
}

/** One line a language. */
export const SCHOOL_WORDS: readonly SchoolWords[] = [fr, en, de, es, it, pt, nl];
