/** What a language file says about its numbers; see lib/languages/<l>/numbers.ts and lib/text/numbers.ts. */
export interface NumberWords {
  /**
   * Words for 0…19 in normal form, the usual misspellings among them, several for one value with
   * spaces between; `_` joins the words of one number.
   */
  units: Readonly<Record<number, string>>;
  /** Words to which units are added, 1…9 or up to `to`. */
  tens: readonly { value: number; words: string; to?: number }[];
  /** Words that may stand between the two, "et" in « vingt et un ». */
  and: string;
  /** True where the unit is said first: "zweiundzwanzig". */
  unitFirst?: boolean;
  /** True where the tens lose their last letter before a vowel: "trentotto". */
  elides?: boolean;
  /** Words that are digits among digits only, and ordinary words elsewhere: "oh", "to", "for". */
  loose: Readonly<Record<number, string>>;
  /** "double seven": how often the next digit is said. */
  repeats: Readonly<Record<string, number>>;
  /** Words for a hundred, said after a digit. */
  hundred: string;
  thousand: string;
  /** Behind a count: "12 times". */
  times: string;
  /** Between digits and how often they come: "and that three more times". */
  again: string;
  /** Several of one digit, "twelve ones". */
  plural: Readonly<Record<number, string>>;
  /** Words between the digits of a dictated number: signs, hesitation, "then". */
  between: string;
  /** Says that the number must be read from its end; words with spaces between, one phrase an entry. */
  backwards: readonly string[];
}
