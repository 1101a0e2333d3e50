/**
 * How one asks, in each language: classes of words, of which lib/details/context/asked.ts makes questions. Phrases in normal
 * form, parted by `|`; `(a|b|)` stands for each of its parts; apostrophes and hyphens are spaces.
 */
import { questions as de } from './de/questions.ts';
import { questions as en } from './en/questions.ts';
import { questions as es } from './es/questions.ts';
import { questions as fr } from './fr/questions.ts';
import { questions as it } from './it/questions.ts';
import { questions as nl } from './nl/questions.ts';
import { questions as pt } from './pt/questions.ts';

export interface QuestionWords {
  /** You, as who does something. */
  you: string;
  your: string;
  /** I, my. */
  mine: string;
  /** Somebody else's, somebody else. */
  theirs: string;
  /** Which, what. */
  which: string;
  where: string;
  when: string;
  /** "Tell me", "give me", "can i have". */
  tell: string;
  /** "You have", "have you got". */
  have: string;
  /** "And you?" */
  andYou: string;
  /** Words that turn asking into advice: change, forget, never. */
  warns: string;
  /** You live, come from. */
  live: string;
  /** You are, in a place. */
  be: string;
  /** Being about: "home", "outside". */
  about: string;
  /** How old, which year at school: whole questions. */
  age: string;
  /** When were you born: whole questions, or what needs "when". */
  born: string;
  /** Who are you, what are you called: whole questions. */
  name: string;
  /** Go to school, study: with "where". */
  study: string;
  /** Call, text you: whole questions. */
  reach: string;
  /** The things themselves, by kind. */
  phone: string;
  email: string;
  handle: string;
  payment: string;
  password: string;
  address: string;
  town: string;
  school: string;
  fullName: string;
  birthDate: string;
  ageNoun: string;
  /** Where one can be met or seen: which stop, which shop. */
  spot: string;
  /** A number by which nobody is rung: an order's, a shirt's. */
  otherNumber: string;
}

/** One line a language. */
export const QUESTION_WORDS: readonly QuestionWords[] = [fr, en, de, es, it, pt, nl];
