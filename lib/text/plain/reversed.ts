/** Words written from their end, where the text says so: « xiabuor a l’envers ». */
import type { Word } from '../form.ts';
import type { Knows } from './segments.ts';
import type { Edit, Letter } from './traced.ts';

const SHORTEST = 3;
/** Small words may stand between reversed ones. */
const BETWEEN = 3;

/** The stretch from the first word that is known only from its end to the last such word, read from its end. */
export function reversedEdits(form: string, words: readonly Word[], knows: Knows): Edit[] {
  const turned = words.map(({ text }) => text.length >= SHORTEST && !knows(text) && knows(reverse(text)));
  const edits: Edit[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!turned[at]) continue;
    let last = at;
    for (let next = at + 1; next < words.length && next - last <= BETWEEN; next++)
      if (turned[next]) last = next;
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
