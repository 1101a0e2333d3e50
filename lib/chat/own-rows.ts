/**
 * Rows of the child's of which nobody knows that they were sent: from before the page was loaded, from another visit to the talk, or
 * edited. They stand on the child's side, as bubbles do, or begin with the name that the child has.
 */
import { bare, type Row } from './rows.ts';
import { styleOf } from './tree.ts';

/** CSS pixels by which rows of one side may begin or end apart. */
const EVEN = 24;
const TIME = /\d[:h.]\d\d/;

/**
 * What such rows say, by their place among all.
 * @param owners which of the child's messages a row shows, where that is sure
 */
export function ownRows(
  rows: readonly Row[],
  owners: ReadonlyMap<number, number>,
  mine: readonly string[],
  list: Element | null,
): Map<number, string> {
  const isRtl = list !== null && styleOf(list)?.direction === 'rtl';
  const sides = list ? sidesIn(rows, list, isRtl) : [];
  const known = [...owners.keys()].flatMap((at) => sides[at] || []);
  // What is written from right to left is turned round by some pages, and not by others.
  const ours = new Set(known.length > 0 || isRtl ? known : ['right']);
  const names = [...owners].map(([at, own]) => nameIn(rows, at, mine[own] ?? ''));
  const found = new Map<number, string>();
  rows.forEach(({ text }, at) => {
    const name = names.find((one) => one && text.startsWith(one) && bare(text) !== bare(one)) ?? '';
    // Many may have one name, as guests have.
    const isOwn = sides.length > 0 && ours.size === 1 ? ours.has(sides[at] ?? '') : name !== '';
    if (!owners.has(at) && isOwn) found.set(at, text.slice(name.length).trim());
  });
  return found;
}

/** What stands before the child's message in its row, with what parts them; '' where other rows begin with no other name. */
function nameIn(rows: readonly Row[], at: number, sent: string): string {
  const [row] = rows.slice(at);
  const name = row?.text.slice(0, Math.max(0, row.text.lastIndexOf(sent.trim()))) ?? '';
  const tag = row?.pieces[0]?.within.localName;
  const isName = rows.some(
    ({ pieces, text }) => pieces[0]?.within.localName === tag && !text.startsWith(name),
  );
  const isWhole = bare(name.slice(-1)) === '' && bare(name).length > 1;
  return isName && isWhole && !TIME.test(name) ? name : '';
}

/**
 * On which side rows stand, '' for what is in the middle or fills its line; nothing where not all keep to a side, or nothing is
 * laid out. Lines begin on the left, also where they are written from right to left.
 */
function sidesIn(rows: readonly Row[], list: Element, isRtl: boolean): string[] {
  const placeOf = (at: Element | Range) => {
    const { left, right } = at.getBoundingClientRect();
    return isRtl ? { left: -right, right: -left } : { left, right };
  };
  const { left, right } = placeOf(list);
  if (left === right) return [];
  const boxes = rows.map(({ pieces }) =>
    pieces.map(({ within }) => {
      if (within.localName === 'img') return placeOf(within);
      const range = new Range(); // a page may call an image `createRange`
      range.selectNodeContents(within);
      return placeOf(range);
    }),
  );
  // Names end in one line, or begin in one: what is said begins in one then.
  const begins = [0, -1].map((at) => boxes.map((one) => one.at(at)?.left ?? 0));
  const ends = boxes.map((one) => Math.max(...one.map((piece) => piece.right)));
  const last = Math.max(...ends);
  const all = ends.map((end, at) => {
    const before = (begins[0]?.[at] ?? 0) - left;
    const isMiddle = Math.abs(before - (right - end)) < EVEN;
    return { before, isMiddle, isAtEnd: last - end < EVEN, isBehind: right - end < before };
  });
  const firsts = begins.map((some) =>
    Math.min(...some.filter((_, at) => !all[at]?.isMiddle && !all[at]?.isAtEnd)),
  );
  const sides = all.map(({ isMiddle, isAtEnd, isBehind }, at) => {
    if (isMiddle) return '';
    if (begins.some((some, of) => (some[at] ?? 0) - (firsts[of] ?? 0) < EVEN)) return isAtEnd ? '' : 'left';
    return isAtEnd && isBehind ? 'right' : 'none';
  });
  // An answer that is set in, and fills its line, ends there too.
  const hasRight = all.some(({ before }, at) => sides[at] === 'right' && before > (right - left) / 2);
  return hasRight && !sides.includes('none') ? sides : [];
}
