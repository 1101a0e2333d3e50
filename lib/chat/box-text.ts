/** What stands in a message box, and how words in it are selected. Nothing here ever writes into a box. */
import { getterOf } from '#lib/reading/dom.ts';
import type { Box } from './box.ts';
import { withFrames } from './tree.ts';

/** A longer text is a paste; its beginning is looked at. */
export const MAX_TEXT = 10_000;

/** A piece of a box's text, and the text node that it comes from. */
interface Piece {
  node: Text;
  from: number;
  length: number;
}

/** Elements that begin a line of their own in editors. */
const BLOCKS = new Set([
  'address',
  'blockquote',
  'div',
  'h1',
  'h2',
  'h3',
  'li',
  'ol',
  'p',
  'pre',
  'tr',
  'ul',
]);

/** The text of a box, with a line end for each line of an editor. '' where it is empty. */
export function textOf(box: Box): string {
  return box.kind === 'value' ? valueIn(box).slice(0, MAX_TEXT) : piecesOf(box.element).text;
}

const valueIn = ({ element }: Box) => String(getterOf(element, 'value')(element) ?? '');

/**
 * Puts the cursor into the box and selects what stands between two UTF-16 offsets of its text, so that the next key
 * replaces it and undo brings it back.
 */
export function selectIn(box: Box, from: number, to: number): void {
  const { element } = box;
  focusOn(element);
  if (box.kind === 'value') {
    (element as HTMLInputElement).setSelectionRange(from, to);
    return;
  }
  const { pieces } = piecesOf(element);
  const start = placeIn(pieces, from, 'start');
  const end = placeIn(pieces, to, 'end');
  if (start && end) selectionOf(element)?.setBaseAndExtent(start.node, start.at, end.node, end.at);
}

/** The selection as it stands in a box, to be put back by the function returned. */
export function keepSelection(box: Box): () => void {
  const { element } = box;
  if (box.kind === 'value') {
    const { selectionStart, selectionEnd } = element as HTMLInputElement;
    return () => {
      focusOn(element);
      if (selectionStart !== null)
        (element as HTMLInputElement).setSelectionRange(selectionStart, selectionEnd);
    };
  }
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selectionOf(element) ?? {};
  return () => {
    focusOn(element);
    if (!anchorNode || !focusNode || !element.contains(anchorNode) || !element.contains(focusNode)) return;
    selectionOf(element)?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}

/** Puts the cursor there. Of a document that is edited as a whole no element takes it, only its frame. */
function focusOn(element: HTMLElement): void {
  (withFrames(element)[1] as HTMLElement | undefined)?.focus();
  element.focus();
}

/** Chromium keeps one selection a shadow root, Firefox one a document. */
function selectionOf(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as (ShadowRoot | Document) & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

function piecesOf(root: Element): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  const line = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child && text.length < MAX_TEXT; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const data = (child as Text).data.slice(0, MAX_TEXT - text.length);
        pieces.push({ node: child as Text, from: text.length, length: data.length });
        text += data;
      } else if (child.nodeType === 1) walkElement(child as Element);
    }
  };
  const walkElement = (element: Element): void => {
    const tag = element.localName;
    // Placeholders and the like: nobody wrote them.
    if (element.getAttribute('contenteditable') === 'false' || tag === 'style' || tag === 'script') return;
    const block = BLOCKS.has(tag);
    if (block || tag === 'br') line();
    if (tag === 'img') text += element.getAttribute('alt') ?? ''; // emoji
    walk(element);
    if (block) line();
  };
  walk(root);
  return { text: text.replace(/\n$/, ''), pieces };
}

/** The place in the tree for an offset in the text; between two pieces, the one on whose side it is meant. */
function placeIn(
  pieces: readonly Piece[],
  offset: number,
  side: 'start' | 'end',
): { node: Text; at: number } | null {
  const isIn = ({ from, length }: Piece) =>
    side === 'start' ? offset < from + length : offset <= from + length && offset >= from;
  const piece = pieces.find(isIn) ?? pieces.at(-1);
  return piece ? { node: piece.node, at: Math.min(piece.length, Math.max(0, offset - piece.from)) } : null;
}
