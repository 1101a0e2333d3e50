/** What a detector of full names needs of each language. */
import { names as de } from './de/names.ts';
import { names as en } from './en/names.ts';
import { names as es } from './es/names.ts';
import { names as fr } from './fr/names.ts';
import { names as it } from './it/names.ts';
import { names as nl } from './nl/names.ts';
import { names as pt } from './pt/names.ts';

/** Phrases in normal form (see lib/details/identity/phrases.ts), and names parted by spaces. */
export interface NameWords {
  /** Before one's own name: "my name is", « je m’appelle ». */
  intro: string;
  /** Before one’s own name or anything else: "im", « c’est ». */
  loose: string;
  /** Before one’s name where it was asked for: "it’s". */
  answer: string;
  /** Before one's own surname. */
  surname: string;
  /** Before one's own first name. */
  given: string;
  /** After a name: it is one’s own. "that’s me", "here". */
  after: string;
  /** Where one’s own name stands, or is looked for: lists, passports, certificates. */
  papers: string;
  /** Politeness that a name follows: "pleased to meet you". */
  greet: string;
  /** After one’s own surname: "is my last name". */
  surnameAfter: string;
  /** Words that end a name, or are none. */
  end: string;
  /** Words of ordinary talk, parted by spaces, that stand in no other list: they are no names. */
  ordinary: string;
  /** Common first names, of today's young people above all. */
  firsts: string;
  /** Common surnames. */
  lasts: string;
}

/** One line a language. */
export const NAME_WORDS: readonly NameWords[] = [fr, en, de, es, it, pt, nl];
