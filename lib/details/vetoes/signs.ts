/** An answer of signs alone: some of them agree, and all others say nothing of the kind, or refuse. */
const NO_LETTERS = /^[^a-z\d]*$/;
/** Words in other alphabets have no normal form. */
const ANY_LETTER = /\p{L}/u;
const AGREES =
  /[\u{1f44d}\u{1f44c}\u{1f197}\u2705\u2714\u2764\u{1f91d}\u{1f64c}\u{1f64b}\u{1f525}\u{1f4af}\u{1fae1}\u{1f60a}\u{1f609}\u{1f60f}\u{1f618}\u{1f601}\u{1f642}\u{1f643}\u{1f970}\u{1f929}\u{1f389}\u{1f919}\u{1f4aa}\u{1f44a}]/u;

/**
 * True of a message that holds signs only, none of which agrees.
 * @param form its normal form
 */
export const isNoYes = (written: string, form: string): boolean =>
  NO_LETTERS.test(form) && !ANY_LETTER.test(written) && !AGREES.test(written);

const ONLY_SIGNS = /^[\s!-/:-@[-`{-~]*$/;

/** Whether there is nothing but blanks and signs: no letter of any script, no figure, no face. */
export const isOnlySigns = (written: string): boolean => ONLY_SIGNS.test(written);
