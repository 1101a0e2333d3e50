/** How old one is, where the other side has guessed it: « oui bingo ». */
import type { Message } from '../../../types.ts';
import type { Place } from '../behind.ts';
import { saysRight } from '../guessed.ts';
import { guessesAge } from './spoken-of.ts';

/** The whole form, where it is a yes to a guess. */
export const agesGuessedIn = (form: string, message: Message): Place[] =>
  message.heard.length > 0 && saysRight(form, message.heard[0]?.form.text) && guessesAge(message)
    ? [{ from: 0, to: form.length }]
    : [];
