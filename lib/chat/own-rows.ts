/**
 * Rows of the child's of which nobody knows that they were sent: from before the page was loaded, from another visit to the talk, or
 * edited. They stand on the child's side, as bubbles do, or begin with the name that the child has.
 */
import { bare, type Row } from './rows.ts';

/** CSS pixels by which rows of one side may begin or end apart. */
const EVEN = 24;
const TIME = /\d[:h.]\d\d/;

/**
 * What such rows say, by their place among all.
 * @param owners which of the child's messages a row shows, as far as it is known
 */
export function ownRows(
  rows: readonly Row[],
  owners: ReadonlyMap<number, number>,
  mine: readonly string[],
  list: Element | null,
): Map<number, string> {
  const sides = list ? sidesIn(rows, list) : [];
  const ours = new Set(owners.size > 0 ? [...owners.keys()].map((at) => sides[at]) : ['right']);
  const isOurs = (side = '') => ours.size === 1 && ours.has(side);
  const names = [...owners].map(([at, own]) => nameIn(rows, at, mine[own] ?? ''));
  const found = new Map<number, string>();
  rows.forEach(({ text }, at) => {
    const name = names.find((one) => one && text.startsWith(one) && bare(text) !== bare(one)) ?? '';
    if (!owners.has(at) && (name || isOurs(sides[at]))) found.set(at, text.slice(name.length).trim());
  });
  return found;
}

/** What stands before the child's message in its row, with what parts them; '' where other rows begin with no other name. */
function nameIn(rows: readonly Row[], at: number, sent: string): string {
  const [row] = rows.slice(at);
  const name = row?.text.slice(0, Math.max(0, row.text.indexOf(sent.trim()))) ?? '';
  const tag = row?.pieces[0]?.within.localName;
  const isName = rows.some(
    ({ pieces, text }) => pieces[0]?.within.localName === tag && !text.startsWith(name),
  );
  return isName && bare(name).length > 1 && !TIME.test(name) ? name : '';
}

/** On which side rows stand, '' for what is in the middle; nothing where not all keep to a side, or nothing is laid out. */
function sidesIn(rows: readonly Row[], list: Element): string[] {
  const around = list.getBoundingClientRect();
  if (around.width === 0) return [];
  const boxes = rows.map(({ pieces }) =>
    pieces.map(({ within }) => {
      const range = within.ownerDocument.createRange();
      range.selectNodeContents(within);
      return range.getBoundingClientRect();
    }),
  );
  // Names end in one line, or begin in one: what is said begins in one then.
  const [firsts, lasts] = [0, -1].map((at) => boxes.map((one) => one.at(at)?.left ?? 0));
  const ends = boxes.map((one) => Math.max(...one.map(({ right }) => right)));
  const isFirst = (all: readonly number[] = [], at: number) => (all[at] ?? 0) - Math.min(...all) < EVEN;
  const sides = ends.map((end, at) => {
    if (isFirst(firsts, at) || isFirst(lasts, at)) return 'left';
    const [before, behind] = [(firsts?.[at] ?? 0) - around.left, around.right - end];
    if (Math.abs(before - behind) < EVEN) return '';
    return Math.max(...ends) - end < EVEN && behind < before ? 'right' : 'none';
  });
  return sides.includes('right') && !sides.includes('none') ? sides : [];
}
