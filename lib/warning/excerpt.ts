/** What of a message stands on its card: the words in which something was found, and a little of what is around them. Pure. */

/** UTF-16 units of the message that are shown before and after what was found. */
const AROUND = 28;

export interface Part {
  words: string;
  isFound: boolean;
}

/** Cut between words, where there are any, and never within a character; on one line, so that what was found is in sight. */
export function excerptOf(text: string, spans: readonly (readonly [number, number])[]): Part[] {
  const parts: Part[] = [];
  const put = (words: string, isFound = false): void => {
    if (words) parts.push({ words: words.replace(/\n+/g, ' '), isFound });
  };
  let shown = 0;
  for (const [from, to] of merged(spans)) {
    const gap = text.slice(shown, from);
    const ends = shown > 0 ? 2 : 1;
    if (gap.length <= AROUND * ends) put(gap);
    else put(`${ends > 1 ? `${startOf(gap)} ` : ''}… ${endOf(gap)}`);
    put(text.slice(from, to), true);
    shown = to;
  }
  const rest = text.slice(shown);
  put(rest.length <= AROUND ? rest : `${startOf(rest)} …`);
  return parts;
}

const startOf = (text: string) => text.slice(0, AROUND).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '');
const endOf = (text: string) => text.slice(-AROUND).replace(/^\S*\s+|^[\uDC00-\uDFFF]/, '');

/** Spans in order, those that touch made one. */
function merged(spans: readonly (readonly [number, number])[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
