/**
 * Lists of phrases as the language files write them. One line may stand for thousands of phrases, few of which any
 * message needs: what words a phrase may begin or end with is told without writing them all out.
 */

/** A text, or alternatives of which one stands here. */
type Item = string | Phrase[];

/** One phrase of a list, with its alternatives. */
export type Phrase = readonly Item[];

/**
 * Reads phrases in normal form, parted by `|`; `(a|b|)` stands for each of its parts, one of which may be nothing;
 * `x?` for a letter or none. Groups may stand in groups.
 */
export function readList(list: string): Phrase[] {
  if (!/[(?]/.test(list)) return list.split('|').map((text) => [text]);
  const parts = list.match(/[|()?]|[^|()?]+/g) ?? [];
  let at = 0;
  const alternatives = (): Phrase[] => {
    const read: Item[][] = [];
    let items: Item[] = [];
    for (let part = parts[at++]; part !== undefined && part !== ')'; part = parts[at++]) {
      if (part === '|') {
        read.push(items);
        items = [];
      } else if (part === '(') items.push(alternatives());
      else if (part === '?') items.push(...optional(items.pop() ?? ''));
      else items.push(part);
    }
    return [...read, items];
  };
  return alternatives();
}

/** The last letter, or the group, may be there or not. */
const optional = (item: Item): Item[] =>
  typeof item === 'string' ? [item.slice(0, -1), [[item.slice(-1)], []]] : [[...item, []]];

/** Every phrase that it stands for: its words, parted by one space. */
export function readings(phrase: Phrase): Set<string> {
  return new Set(written(phrase).map((text) => text.split(' ').filter(Boolean).join(' ')));
}

function written(phrase: Phrase): string[] {
  let heads = [''];
  for (const item of phrase) {
    const tails = typeof item === 'string' ? [item] : item.flatMap(written);
    heads = heads.flatMap((head) => tails.map((tail) => head + tail));
  }
  return heads;
}

/** The words that it may begin with. */
export function firstWords(phrase: Phrase): Iterable<string> {
  return edge(phrase, (head, text) => {
    if (/\S /.test(head)) return head;
    const whole = (head + text).trimStart();
    const end = whole.indexOf(' ');
    return end < 0 ? whole : whole.slice(0, end + 1);
  });
}

/** The words of a phrase without alternatives, which most are; null for another. */
const plainWords = (phrase: Phrase): string[] | null =>
  phrase.length === 1 && typeof phrase[0] === 'string' ? phrase[0].split(' ').filter(Boolean) : null;

/** All words that it may hold. */
export function wordsOfPhrase(phrase: Phrase): Iterable<string> {
  return plainWords(phrase) ?? wordsOfAlternatives(phrase);
}

function* wordsOfAlternatives(phrase: Phrase): Generator<string> {
  const whole: string[] = [];
  const last = edge(phrase, (head, text) => {
    const words = (head + text).split(' ');
    const open = words.pop() ?? '';
    whole.push(...words);
    return open;
  });
  for (const word of whole) if (word) yield word;
  yield* last;
}

/** All ways through a phrase at once, of each of which no more is kept than `keep` keeps. */
function edge(phrase: Phrase, keep: (head: string, text: string) => string): Iterable<string> {
  const [only = ''] = phrase;
  if (phrase.length < 2 && typeof only === 'string') {
    const word = keep('', only).trim(); // as most are
    return word ? [word] : [];
  }
  const through = (items: Phrase, from: Iterable<string>): Set<string> => {
    let heads = new Set(from);
    for (const item of items) {
      const next = new Set<string>();
      if (typeof item === 'string') for (const head of heads) next.add(keep(head, item));
      else for (const part of item) for (const head of through(part, heads)) next.add(head);
      heads = next;
    }
    return heads;
  };
  const words = new Set<string>();
  for (const head of through(phrase, [''])) words.add(head.trim());
  words.delete('');
  return words;
}
