/** What a detector of ages needs of each language. */
import { age as de } from './de/age.ts';
import { age as en } from './en/age.ts';
import { age as es } from './es/age.ts';
import { age as fr } from './fr/age.ts';
import { age as it } from './it/age.ts';
import { age as nl } from './nl/age.ts';
import { age as pt } from './pt/age.ts';

/** Lists of phrases in normal form; see lib/details/identity/phrases.ts. */
export interface AgeWords {
  /** "I have", before a number that needs its unit: « j’ai 14 ans ». */
  have: string;
  /** "I am", before a number that is an age where nothing else follows: "im 14". */
  be: string;
  /** Becoming or just become: "turning 14". */
  turn: string;
  /** Phrases of these without a subject: they may be anybody’s. */
  alone: string;
  unit: string;
  /** Units that count nothing but one's own years: candles, springs. */
  only: string;
  /** Up to an age that one is to reach: "until", « pour ». */
  till: string;
  /** An age by another: "one more", "older than you". */
  relative: string;
  /** As old as the other: "same". */
  same: string;
  /** "Half of", "times". */
  times: string;
  /** "My", before years. */
  my: string;
  /** What may stand between: "only", "almost". */
  near: string;
  /** What may follow an age without a unit. */
  and: string;
  /** After the unit: this is a time, not an age. */
  not: string;
  /** Earlier in the clause: a supposition, a memory, somebody’s opinion. */
  when: string;
  /** Earlier in the clause: somebody is quoted. */
  said: string;
  /** After a number: it is one’s own age. */
  told: string;
  /** The child lets its age be guessed. */
  guess: string;
  /** An answer that agrees: "yes", "me too". */
  yes: string;
  /** "Are you", before an age that the other side asks about. */
  areYou: string;
  /** "And you?" after a bare age. */
  you: string;
  girl: string;
  boy: string;
  /** Between an age and a place. */
  from: string;
  /** Before the year of one’s own birth. */
  birth: string;
  /** A school grade, as a regular expression over the normal form; a space is any gap. */
  grade: string;
  /** "I am in", before a grade. */
  gradeFrame: string;
  /** After what looks like a grade: it is none. */
  gradeNot: string;
  /** What may begin a bare answer before its grade. */
  gradeLead: string;
  /** "Third", as regular expressions as the two below are: a grade if one was asked for. */
  gradeOrdinal: string;
  /** What else a grade may begin with than figures and ordinals. */
  gradeStart: string;
  /** In a grade that says by itself that it is one: not « 3e », "second". */
  gradeSure: string;
}

/** One line a language. */
export const AGE_WORDS: readonly AgeWords[] = [fr, en, de, es, it, pt, nl];
