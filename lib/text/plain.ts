/**
 * A second reading of a text that hides its words from machines: letters written one by one are joined
 * ("j h a b i t e", "l.e.a"), figures and signs inside words are letters ("r0ub4ix"), letters drawn out are one, and
 * what is said to be written from its end is turned round. It is a form of its own, whose `span` leads back to where
 * each character stood as it was written. Whatever reads the first form reads this one as well.
 */
import { saidBackwards } from './digit-words.ts';
import { type Form, wordsOf } from './form.ts';
import { leetEdits } from './plain/leet.ts';
import { reversedEdits } from './plain/reversed.ts';
import { romanEdits } from './plain/roman.ts';
import type { Knows } from './plain/segments.ts';
import { spelledEdits } from './plain/spelled.ts';
import { edited, formRead, untouched } from './plain/traced.ts';

/** Most texts hide nothing, which this tells: letters that stand alone in a row, signs or figures inside words. */
const HIDES =
  /(?<![a-z0-9])[a-z0-9][^a-z0-9]{1,4}[a-z0-9][^a-z0-9]{1,4}[a-z](?![a-z0-9])|[a-z][\d@$!|*_/~+.\u2022\u20ac-]{1,2}[a-z]|(?<![a-z0-9])[013459$@][a-z]{3}|[a-z]{2}[0134\u20ac](?![0-9])|x(?<![a-z0-9]x)(?:i{1,3}v?|vi{0,3})(?![a-z0-9])|([a-z])\1\1/;

/** Longest text that is read a second time: nobody spells more. */
const LONGEST = 600;

/** True where a text in normal form may have a second reading; cheap, and wrong at times. */
export function mayHide(form: string): boolean {
  return form.length <= LONGEST && (HIDES.test(form) || saidBackwards(form));
}

/**
 * The second reading of a text, or null where it would be as the first.
 * @param knowsName tells whether a word is a name that somebody may hide as a whole, in figures or from its end
 */
export function plainOf(form: Form, knows: Knows, knowsName: Knows): Form | null {
  const { text } = form;
  if (!mayHide(text)) return null;
  const begun = untouched(text);
  const knowsEither: Knows = (word) => knows(word) || knowsName(word);
  const turned = saidBackwards(text) ? edited(begun, reversedEdits(text, wordsOf(text), knowsEither)) : begun;
  const joined = edited(turned, spelledEdits(turned.text, wordsOf(turned.text), knows, knowsName));
  const lettered = edited(joined, leetEdits(joined.text, knowsEither));
  const read = edited(lettered, romanEdits(lettered.text));
  if (read === begun) return null;
  return formRead(form, read);
}
