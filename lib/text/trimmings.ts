/**
 * A message without what says nothing in it: faces and hearts at its ends, blanks that are wider than one, a line that is
 * broken within a sentence. What one means is the same with « 🥺 » before it and « <3 » behind it, and whatever reads a
 * message need not know that.
 */

export interface Trimmed {
  text: string;
  /** UTF-16 offsets in the message as it was written of what stands at `[from, to)` of the text. */
  span(from: number, to: number): [from: number, to: number];
}

/** Faces, hearts, hands and sparks, with what joins and colours them. Others may be half of what is said: a cake, a ghost. */
const FACES = String.raw`[\u{1f600}-\u{1f64f}\u{1f910}-\u{1f92f}\u{1f970}-\u{1f97a}\u{1fae0}-\u{1fae8}\u{1f493}-\u{1f49f}\u{1f90d}\u{1f90e}\u{1f5a4}\u{1f9e1}\u{1fa75}-\u{1fa77}\u{1f480}\u{1f440}\u{1f44d}\u{1f525}\u{1fac0}-\u{1faff}\u{1f3fb}-\u{1f3ff}\u2639\u263a\u2665\u2728\u2764\ufe0f\u200d\u2640\u2642]`;
const EMOTICON = String.raw`(?:[:;=]['’-]?[)(DdPp3/|*]+|[xX]+[dD]+|<3+|\^_*\^)`;
const AT_START = new RegExp(String.raw`^(?:${FACES}|\s)*`, 'u');
/** Signs that are written behind a word, and no part of it: « à lille~ », « un lyon... », « angers, ». */
const AT_END = new RegExp(
  String.raw`(?:${FACES}|\s${EMOTICON}|\s)+$|(?<=[\p{L}\p{N}])[ ]?(?:~+|\.{2,}|…|,|!{2,})$|(?<=\s\p{L}+)!$`,
  'u',
);
/**
 * What may stand round all of it: brackets, and what chats write in bold, slanted, hidden or as code. No single stars, between which
 * stands what somebody plays, and no quotation marks, between which stands what somebody else said.
 */
const ROUND = ['()', '[]', '****', '____', '__', '||||', '````', '``', '``````'].map(
  (pair) => [pair.slice(0, pair.length / 2), pair.slice(pair.length / 2)] as const,
);
/** As many of them follow one another, and characters in which one is looked for. */
const MOST = 4;
const LONGEST = 64;
/** Most messages have none of it. */
const HAS_TRIMMINGS =
  /^[\s\u2600-\u27bf\ud83c-\ud83e]|(?:[\s\u2600-\u27bf\udc00-\udfff~,…!)(DdPp3/|*^_`\]]|\u200d|\ufe0f)$|\.\.$|\s\s|[^\S ]/;
/**
 * A line broken between words, which are one sentence as likely as not, and wide gaps. Figures on lines of their own stay
 * there, and so do the gaps between words whose letters are written one by one.
 */
const GAP =
  /(?:(?<=[\p{L}\p{N}]{2}|,)(?<!\p{N}(?=\s+\p{N}))(?: *(?:\r\n|[\n\r\x85\u2028\u2029]) *| {2,})(?=[\p{L}\p{N}])|(?<=\p{L})(?: *(?:\r\n|[\n\r\x85\u2028\u2029]) *| {2,})(?=\p{L}{2}|\p{N}{2}))/gu;

/** Lines of a longer text are not broken within a sentence: it is a list, or was copied. */
const LONGEST_OF_ONE = 200;

/** A message without its trimmings; as it is where it has none, or is nothing else. */
export function trimmed(written: string): Trimmed {
  if (!HAS_TRIMMINGS.test(written)) return asItIs(written);
  const outside = AT_START.exec(written)?.[0].length ?? 0;
  let kept = written.slice(outside);
  for (let time = 0; time < MOST; time++) {
    const end = AT_END.exec(kept.slice(-LONGEST));
    if (!end) break;
    kept = kept.slice(0, kept.length - end[0].length);
  }
  if (!/[\p{L}\p{N}]/u.test(kept)) return asItIs(written);
  const [before, wide] = inside(kept);
  const start = outside + before;
  if (wide.length > LONGEST_OF_ONE) return { text: wide, span: (from, to) => [start + from, start + to] };
  const gaps = [...wide.matchAll(GAP)].map(({ index, 0: { length } }) => ({ index, length }));
  const back = (at: number): number => {
    let first = at;
    for (const { index, length } of gaps) if (index < first) first += length - 1;
    return start + first;
  };
  return { text: wide.replace(GAP, ' '), span: (from, to) => [back(from), back(to - 1) + 1] };
}

/** What stands inside of what stands round all of a text, if that is words, and how much stands before it. */
function inside(text: string): [before: number, words: string] {
  for (const [open, close] of ROUND) {
    if (!text.startsWith(open) || !text.endsWith(close)) continue;
    const words = text.slice(open.length, -close.length);
    const [first = '', last = ''] = [open[0], close[0]];
    // A single word between signs may be an account with its own: « _lea_ ».
    if (
      /\p{L}/u.test(words) &&
      (open === '(' || words.includes(' ')) &&
      !words.includes(first) &&
      !words.includes(last)
    )
      return [open.length, words];
  }
  return [0, text];
}

const asItIs = (text: string): Trimmed => ({ text, span: (from, to) => [from, to] });
