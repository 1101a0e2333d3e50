/** Both names in letters that are none: "M3lin4 Gr0ßkr3utz", or with signs between that are not seen. */
import type { Message } from '../../../types.ts';
import { ACCOUNT } from '../accounts/accounts.ts';
import type { Place } from '../behind.ts';
import { isOwnDisguised } from './disguised.ts';
import { isFirstName, isLastName } from './family.ts';

const MARKS = /\p{M}+/gu;
/** What is not written with the letters of its language. */
const DISGUISE = /[^a-zßæœøłđıþð]/;
/** The letters that figures look like, in words that no list knows. */
const LIKE: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
const lettersOf = (word: string): string => word.replaceAll(/[013457]/g, (figure) => LIKE[figure] ?? '');
/** What stands between a first and a last name. */
const BETWEEN = /^(?: {1,3}|\u2022{1,2})$/;
/** A sign of an account that is read aloud. */
const SIGN =
  /^(?:under[a-z]+|guion|barra|trattino|unterstrich|tiret|liggend|laag|hyphen|at|arroba|dot|point|punkt|punto|ponto|punt)$/;
const SHORTEST = 4;
/** Characters before a name in which an app makes it an account. */
const NEAR = 24;
/** A picture keeps one place in a form. */
const PICTURE = '\u2022';
/** Most texts hide nothing: letters, spaces and the signs of a sentence. */
const PLAIN = /^[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff ,.!?'’\n-]*$/;

/** Where a message hides one of two words that are a first and a last name, by what stands beside them the writer's. */
export function namesHiddenIn(form: string, { written, words, form: { span } }: Message): Place[] {
  const isHidden = ({ from, to }: Place) =>
    DISGUISE.test(
      written
        .slice(...span(from, to))
        .normalize('NFD')
        .replace(MARKS, '')
        .toLowerCase(),
    );
  if (PLAIN.test(written)) return [];
  return words.flatMap((word, at) => {
    const last = words[at + 1];
    if (!last || word.text.length < SHORTEST || !BETWEEN.test(form.slice(word.to, last.from))) return [];
    // Two words that both hide: one alone may be a file, a price or a day.
    const bothHide = isHidden(word) && isHidden(last);
    const [one = '', other = ''] = [word, last].map(({ text }) => (bothHide ? lettersOf(text) : text));
    return /^[a-z]+$/.test(`${one}${other}`) &&
      isFirstName(one) &&
      isLastName(other) &&
      !SIGN.test(other) &&
      isOwnDisguised(form, { from: word.from, to: last.to }) &&
      !ACCOUNT.test(form.slice(Math.max(0, word.from - NEAR), word.from)) &&
      (isHidden(word) || isHidden(last) || (form[word.to] === PICTURE && !isFirstName(other)))
      ? [{ from: word.from, to: last.to }]
      : [];
  });
}
