/** What a detector of birth dates needs of each language. */
import { birth as de } from './de/birth.ts';
import { birth as en } from './en/birth.ts';
import { birth as es } from './es/birth.ts';
import { birth as fr } from './fr/birth.ts';
import { birth as it } from './it/birth.ts';
import { birth as nl } from './nl/birth.ts';
import { birth as pt } from './pt/birth.ts';

/** Lists of phrases in normal form; see lib/details/identity/phrases.ts. */
export interface BirthWords {
  /** Twelve months, parted by spaces, with their other spellings after slashes. */
  months: string;
  /** Days 1…31 that have a name of their own: "first", "ersten". */
  ordinals: Readonly<Record<string, number>>;
  /** Between day and month or month and day. */
  between: string;
  /** Days of the year that everybody knows by name. */
  feasts: string;
  /** One’s own birthday: "my birthday", « je suis née le ». */
  own: string;
  /** Oneself, and the birthday, where other words stand between: „hab am 3. Mai Geburtstag“. */
  self: string;
  day: string;
  /** Without a subject, one’s own only at the beginning of a clause: "born on". */
  bare: string;
  /** What birthdays are talked of with: candles, signs, being born. */
  about: string;
  /** After "my birthday": this is about a party or a present. */
  party: string;
  /** In the clause: the date is none, or somebody else’s. */
  other: string;
}

/** One line a language. */
export const BIRTH_WORDS: readonly BirthWords[] = [fr, en, de, es, it, pt, nl];
