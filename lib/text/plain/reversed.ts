/** Words written from their end, where the text says so: « xiabuor a l’envers ». */
import { saidBackwards } from '../digit-words.ts';
import type { Word } from '../form.ts';
import type { Knows } from './segments.ts';
import type { Edit, Letter } from './traced.ts';

const SHORTEST = 3;
/** Small words may stand between reversed ones. */
const BETWEEN = 3;
/** Numbers that are read from their end: an age, an hour, a day. What can be rung is read where numbers are. */
const FIGURES = /^(?:\d\d|\d{4}|h\d\d)$/;
const NONE = /$^/;
const MOST_FIGURES = 8;

/** The stretch from the first word that is known only from its end to the last such word, read from its end. */
export function reversedEdits(form: string, words: readonly Word[], knows: Knows): Edit[] {
  const isNew = ({ text }: Word) => text.length >= SHORTEST && !knows(text) && !saidBackwards(text);
  const isNumber = form.replace(/\D/g, '').length <= MOST_FIGURES ? FIGURES : NONE;
  const sure = words.map((word) => (isNew(word) && knows(reverse(word.text))) || isNumber.test(word.text));
  // Beside one of them a word that nobody knows is another, as of a name.
  const turned = words.map(
    (word, at) => sure[at] || (word.text.length > SHORTEST && isNew(word) && (sure[at - 1] || sure[at + 1])),
  );
  const edits: Edit[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!turned[at]) continue;
    let last = at;
    for (let next = at + 1; next < words.length && next - last <= BETWEEN; next++)
      if (turned[next]) last = next;
    // Said word by word: « 31 sna ».
    if (last > at && FIGURES.test(words[at]?.text ?? '') && /^[a-z]+$/.test(words[at + 1]?.text ?? ''))
      last = at;
    const [from, to] = unbrokenMail(form, words[at]?.from ?? 0, words[last]?.to ?? 0);
    const letters = [...form.slice(from, to)].map(
      (char, index): Letter => [char, from + index, from + index + 1],
    );
    edits.push({ from, to, letters: letters.reverse() });
    at = last;
  }
  return edits;
}

/** A mail address is turned round as a whole, whoever it is called by: « gro.elpmaxe@aniel ». */
function unbrokenMail(form: string, from: number, to: number): [from: number, to: number] {
  const [first, last] = [form.lastIndexOf(' ', from) + 1, form.indexOf(' ', to)];
  const end = last < 0 ? form.length : last;
  return form.slice(first, end).includes('@') ? [first, end] : [from, to];
}

const reverse = (text: string) => [...text].reverse().join('');
