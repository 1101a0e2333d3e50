/**
 * The messages of a list as a person reads them, oldest first: by where they are seen, not by their order in the tree.
 * Lists stand on their head (`column-reverse`), use their rows again (virtual ones), or have groups of rows for a day or a sender.
 */

import { ownOf, type ShadowRootOf, styleOf, textIn, withAncestors } from './tree.ts';

/** A stretch of text without an element's edge in it. */
export interface Piece {
  text: string;
  /** What stands before it: nothing, an edge inside a line, the edge of a block. */
  gap: '' | ' ' | '\n';
  within: Element;
}

/** Rows at each end of whatever holds rows: an old conversation may have thousands. */
const ENDS = 40;
/** What stands in one element that holds all messages, each of a few nodes, from its newer end on. */
const MOST_NODES = 4 * ENDS;
/** Characters of one element that are read. */
const MAX = 10_000;
/** Letters and digits beside a message of several lines in its own row: a name, a time. */
const BESIDE = 60;
/** Parts that the only row of a list may have: a name, a text. */
const PARTS = 2;
/** Neither letters nor digits of any script; emoji among them, which pages change into pictures. */
const MARKS = /(?:[\0-/:-@[-`{-¿\u2000-\u2bff\u3000-\u303f\ud800-\udfff]|[\ufe00-\ufe0f])+/g;
/** A time that a page puts beside a message. */
const STAMP = /^[[(]?\d{1,2}:\d\d(:\d\d)?( ?[ap]\.?m\.?)?[\])]?$/i;

/** Letters and digits alone: what a page leaves of a text, however it breaks lines and draws emoji. */
export const bare = (text: string): string => text.replace(MARKS, '').toLowerCase();

/**
 * What can be read in an element, without what is not displayed, and without times beside it.
 * @param part of what stands in it, where not all of it is to be read
 */
export function piecesIn(
  root: Element,
  shadowRootOf: ShadowRootOf,
  part?: (nodes: readonly Node[]) => readonly Node[],
): Piece[] {
  const pieces: Piece[] = [];
  let gap: Piece['gap'] = '';
  let length = 0;
  const edge = (at: Piece['gap']): void => {
    if (gap !== '\n') gap = at;
  };
  const add = (text: string, within: Element): void => {
    const last = pieces.at(-1);
    if (last && gap === '') last.text += text;
    else if (text.trim() !== '') pieces.push({ text, gap: pieces.length > 0 ? gap : '', within });
    else return;
    gap = '';
    length += text.length;
  };
  const walk = (nodes: Iterable<Node>, within: Element): void => {
    for (const node of nodes) {
      if (length > MAX) return;
      if (node.nodeType === 3) add((node as Text).data, within);
      else if (node.nodeType === 1) walkElement(node as Element);
    }
  };
  const walkElement = (element: Element): void => {
    const { localName } = element;
    if (localName === 'br') edge('\n');
    if (localName === 'img') add(element.getAttribute('alt') ?? '', element);
    if (NOT_READ.has(localName) || !isDisplayed(element)) return;
    const at = localName === 'wbr' ? '' : isInLine(element) ? ' ' : '\n';
    edge(at || gap);
    walk(shadowRootOf(element)?.childNodes ?? [], element);
    walk(ownOf(element, 'childNodes'), element);
    edge(at || gap);
  };
  if (part) walk(part([...ownOf(root, 'childNodes')]), root);
  else walkElement(root);
  const said = pieces.filter(({ text }) => !STAMP.test(text.trim()));
  return said.length > 0 ? said : pieces;
}
/** `dt`: whose the message is. */
const NOT_READ = new Set(['br', 'dt', 'img', 'script', 'style', 'textarea', 'time']);

/** The text of pieces, with a line for each block. */
export const textOfPieces = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ gap, text }, at) => (at > 0 ? gap : '') + text)
    .join('')
    .replace(/ {2,}/g, ' ');

/** A message as it stands in a list. */
export interface Row {
  pieces: readonly Piece[];
  text: string;
  /** Its text, bare. */
  letters: string;
}

/** A message made of pieces. */
export function rowOf(pieces: readonly Piece[]): Row {
  const text = textOfPieces(pieces);
  return { pieces, text, letters: bare(text) };
}

/**
 * The newest rows of a list, oldest first.
 * @param onTop the newest stands on top
 * @param ofLines messages of several lines that may stand in it, bare: the lines of one are no rows
 */
export function rowsIn(
  list: Element,
  onTop: boolean,
  ofLines: readonly string[],
  shadowRootOf: ShadowRootOf,
): Row[] {
  const newest = (nodes: readonly Node[]) => (onTop ? nodes.slice(0, MOST_NODES) : nodes.slice(-MOST_NODES));
  const found = split(list, true);
  const rows =
    found.length === 1 && found[0] === list
      ? inLines(piecesIn(list, shadowRootOf, newest))
      : found
          .map((row) => ({ row, top: topOf(withAncestors(row).find(topOf) ?? row) }))
          .sort((one, other) => one.top - other.top)
          .map(({ row }) => row);
  if (onTop) rows.reverse();
  return rows
    .slice(-ENDS)
    .map((row) => rowOf(Array.isArray(row) ? row : piecesIn(row, shadowRootOf)))
    .filter(({ text }) => text !== '');

  function split(element: Element, isList: boolean): Element[] {
    if (hasText(element)) return [element];
    const inside = endsOf(childrenOf(element, shadowRootOf)).filter(isRead);
    if (ofLines.length > 0 && isOneOf(element) && !inside.some(isOneOf)) return [element];
    const [only] = inside;
    if (inside.length === 1 && only) return split(only, isList);
    const rows = splitEnds(inside);
    const areOfList = isList && (element === list || (inside.length > PARTS && !inside.every(isInLine)));
    return areOfList || areRows(inside) || rows.some(({ length }) => length > 1) ? rows.flat() : [element];
  }
  /** Days and senders have groups of their own: from each end so many as rows are wanted. */
  function splitEnds(groups: readonly Element[]): Element[][] {
    let [from, to] = [0, groups.length];
    const gather = (next: () => Element | undefined): Element[][] => {
      const found: Element[][] = [];
      for (let rows = 0; rows < ENDS && from < to; rows += found.at(-1)?.length ?? 0)
        found.push(split(next() as Element, false));
      return found;
    };
    const last = gather(() => groups[--to]).reverse();
    return [...gather(() => groups[from++]), ...last];
  }
  function isOneOf(element: Element): boolean {
    const text = bare(textIn(element));
    return ofLines.some((one) => text.length <= one.length + BESIDE && text.includes(one));
  }
}

/** Whether elements are rows of one kind: two that are called alike, one below the other. */
export function areRows(elements: readonly Element[]): boolean {
  const seen = new Map<string, DOMRect>();
  return elements.some((element) => {
    const called = `${element.localName} ${element.classList[0] ?? ''}`;
    const box = element.getBoundingClientRect();
    const before = seen.get(called);
    seen.set(called, box);
    return before !== undefined && (box.top >= before.bottom - 1 || box.bottom <= before.top + 1);
  });
}

/** What stands in an element, in its shadow root first. */
export const childrenOf = (element: Element, shadowRootOf: ShadowRootOf): Element[] => [
  ...(shadowRootOf(element)?.children ?? []),
  ...ownOf(element, 'children'),
];

/** What is read of many rows: those at both ends. */
export const endsOf = <One>(all: readonly One[]): readonly One[] =>
  all.length > 2 * ENDS ? [...all.slice(0, ENDS), ...all.slice(-ENDS)] : all;

/** Old pages write their messages into one element, with a `br` behind each. */
function inLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.gap === '\n' || lines.length === 0) lines.push([]);
    lines.at(-1)?.push(piece);
  }
  return lines;
}

const hasText = (element: Element): boolean =>
  [...ownOf(element, 'childNodes')].some((node) => node.nodeType === 3 && (node as Text).data.trim() !== '');

const isRead = (element: Element): boolean => !NOT_READ.has(element.localName) && isDisplayed(element);

function isDisplayed(element: Element): boolean {
  const style = styleOf(element);
  return style?.display !== 'none' && style?.visibility !== 'hidden';
}

/** Elements that stand in a line where no style can tell. */
const IN_LINE = new Set(['a', 'b', 'em', 'i', 'span', 'strong']);

function isInLine(element: Element): boolean {
  const display = styleOf(element)?.display;
  return display ? /^(inline|contents)/.test(display) : IN_LINE.has(element.localName);
}

/** Where an element begins from above; one without a height of its own, where what stands in it does, once that is drawn. */
function topOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  const [first] = ownOf(element, 'children');
  return (height === 0 && first && topOf(first)) || top;
}
