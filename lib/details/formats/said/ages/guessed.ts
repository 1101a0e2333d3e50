/** How old one is, where the other side has guessed it: « oui bingo », or the number that it is instead. */
import type { Message } from '../../../types.ts';
import { type Place, placesOf } from '../behind.ts';
import { saysRight } from '../guessed.ts';
import { AGE, guessesAge } from './spoken-of.ts';

/** Longest answer to a guess. */
const LONGEST = 60;
/** What one says to a guess that is wrong. */
const WRONG =
  '(?:nah?|no(?:pe)?|non?|nan|nein|nee|nao|wrong|lower|higher|rate|perdu|falsch|daneben|fallaste|sbagliato|fout|mis|errou|errado|close|presque|almost|casi|quasi|quase|fast|bijna|lo+l|lmf?ao+|mdr+|ptdr+|xd+|a?(?:ha)+h?|jaja(?:ja)*|k{3,}|(?:que?|ma) va|nem pensar|nada|ni de cona|ojala|magari|quem dera|(?:mas o|mais ou) menos|por ah?i)';
const INSTEAD = [
  new RegExp(
    `^(?:${WRONG}[ ,.!]{1,3}){1,4}(?:(?:im|i ?['’] ?m|i am|j ?['’]? ?(?:en )?ai|g|(?:ich )?bin|tengo|ho|ne ho|(?:ik )?ben|tenho)? ?(?:(?:only|just|actually|que|en fait|erst|nur|solo|nog maar|pas|so) )?)(${AGE})(?= ?(?:$|[,.!)]|ans\\b|piges|jahre|an[yi]?os|anni|jaar|yo\\b|lol|mdr|haha|xd|btw|actually|en fait))`,
    'g',
  ),
];

/** The whole form, where it is a yes to a guess; the age that puts the guess right. */
export function agesGuessedIn(form: string, message: Message): Place[] {
  const theirs = message.heard[0]?.form.text ?? '';
  if (theirs === '' || form.length > LONGEST) return [];
  const found = saysRight(form) ? [{ from: 0, to: form.length }] : placesOf(form, INSTEAD);
  return found.length > 0 && guessesAge(message) ? found : [];
}
