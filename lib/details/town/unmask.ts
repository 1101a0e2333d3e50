/** Names of towns that are hidden from machines: "M4nch3st3r", "m a r s e i l l e", "dleifsredduh backwards". */
import type { Word } from '#lib/text/form.ts';
import { KNOWN_TOWNS } from '../places/vocabulary.ts';
import type { Message } from '../types.ts';

const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
};
const MIXED = /^(?=[a-z0-9]*[a-z])(?=[a-z0-9]*\d)[a-z0-9]{4,16}$/;
const BACKWARDS = new Set(
  'backwards backward reversed reverse envers verlan ruckwarts reves contrario achterstevoren'.split(' '),
);
const FEWEST = 4;
/** Most messages hide nothing: figures among letters, letters that stand alone, a word that says so. */
const MAYBE =
  /[a-z]\d|\d[a-z]|(?:^|[^a-z0-9])[a-z](?:[^a-z0-9]{1,3}[a-z]){3}|backward|revers|envers|verlan|ruckwarts|reves|contrario|achterstevoren/;

/** The message with the names of known towns written plainly; itself where none is hidden. */
export function unmask(message: Message): Message {
  if (!MAYBE.test(message.form.text)) return message;
  const backwards = message.words.some(({ text }) => BACKWARDS.has(text));
  const words = spaced(message.words.map((word) => plain(word, backwards)));
  return words.every((word, index) => word === message.words[index])
    ? message
    : Object.assign(Object.create(message), { words });
}

function plain(word: Word, backwards: boolean): Word {
  if (MIXED.test(word.text)) {
    for (const one of ['i', 'l']) {
      const text = word.text.replace(/\d/g, (digit) => (digit === '1' ? one : (LEET[digit] ?? digit)));
      if (KNOWN_TOWNS.all.has(text)) return { ...word, text };
    }
  } else if (backwards && word.text.length > FEWEST) {
    const text = [...word.text].reverse().join('');
    if (KNOWN_TOWNS.all.has(text)) return { ...word, text };
  }
  return word;
}

/** Single letters in a row that spell a known town become one word. */
function spaced(words: readonly Word[]): readonly Word[] {
  const written: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    let end = at;
    while (words[end]?.text.length === 1 && end - at < 16) end += 1;
    const first = words[at] as Word;
    const joined = town(words, at, end);
    if (joined > at) {
      const text = lettersOf(words, at, joined);
      written.push({ text, from: first.from, to: words[joined - 1]?.to ?? first.to });
      at = joined - 1;
    } else written.push(first);
  }
  return written;
}

function town(words: readonly Word[], at: number, end: number): number {
  for (let next = end; next - at >= FEWEST; next--)
    if (KNOWN_TOWNS.all.has(lettersOf(words, at, next))) return next;
  return at;
}

const lettersOf = (words: readonly Word[], at: number, end: number) =>
  words
    .slice(at, end)
    .map(({ text }) => text)
    .join('');
