import { beginningOf, normalForm } from '#lib/text/normal.ts';
import type { Dom } from './dom.ts';
import { foldedIn } from './folded.ts';
import type { Block } from './page.ts';
import { saidIn } from './said.ts';
import type { Visited } from './visit.ts';

/** Elements that do not break a line: their texts are joined as they are seen. */
export const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;
const LONGEST_BLOCK = 1200;

/** Text of an element in normal form, joined over inline elements; reads at most 80 nodes of it. */
export function textWithin(dom: Dom, element: Element, characters = 200): string {
  const parts: string[] = [];
  let left = 80;
  const walk = (node: Node): void => {
    for (let child = dom.first(node); child && left > 0; child = dom.next(child)) {
      left -= 1;
      if (dom.isText(child)) parts.push(beginningOf(dom.text(child), 400));
      else if (dom.isElement(child)) {
        const tag = dom.tag(child);
        if (tag === 'script' || tag === 'style' || tag === 'select') continue;
        const label = dom.attribute(child, 'alt');
        if (label) parts.push(` ${beginningOf(label, 80)} `);
        if (!INLINE.has(tag)) parts.push(' ');
        walk(child);
        if (!INLINE.has(tag)) parts.push(' ');
      }
    }
  };
  walk(element);
  return normalForm(parts.join(''), characters * 2).slice(0, characters);
}

/** The lines and paragraphs of a document, in order, at most `characters` together. */
export function readBlocks(dom: Dom, visited: Visited, fields: Element[], characters: number): Block[] {
  const blocks: Block[] = [];
  const isSaid = saidIn(dom, visited, fields);
  const isFolded = foldedIn(dom);
  let owner: Node | null = null;
  let raw = '';
  let left = characters;

  const flush = (): void => {
    const text = normalForm(raw, LONGEST_BLOCK);
    raw = '';
    if (!text || !owner || left <= 0) return;
    left -= text.length;
    const element = dom.isElement(owner) ? owner : null;
    const visible = element === null || dom.legible(element);
    blocks.push({
      text,
      heading: element !== null && isHeading(dom, visited, element),
      said: element !== null && isSaid(element),
      visible,
      folded: !visible && isFolded(element),
    });
  };

  for (const node of visited.nodes) {
    if (left <= 0) break;
    if (dom.isElement(node)) {
      if (dom.tag(node) === 'br') raw += ' ';
      continue;
    }
    if (!dom.isText(node)) continue;
    const block = blockOf(dom, visited, node);
    if (block === null) continue;
    if (block !== owner) {
      flush();
      owner = block;
    }
    if (raw.length < LONGEST_BLOCK) raw += beginningOf(dom.text(node), LONGEST_BLOCK);
  }
  flush();
  return blocks;
}

/**
 * The nearest ancestor that makes a line of its own, or a part of a line that nobody can see though the line is seen.
 * null for text that is not shown as such.
 */
function blockOf(dom: Dom, visited: Visited, node: Node): Node | null {
  let unseen: Node | null = null;
  for (let up = visited.parentOf(node); up; up = visited.parentOf(up)) {
    if (!dom.isElement(up)) continue;
    const tag = dom.tag(up);
    if (tag === 'script' || tag === 'style' || tag === 'option' || tag === 'title') return null;
    if (!INLINE.has(tag)) return unseen !== null && dom.legible(up) ? unseen : up;
    unseen ??= dom.legible(up) ? null : up;
  }
  return null;
}

function isHeading(dom: Dom, visited: Visited, element: Element): boolean {
  let up: Node | null = element;
  for (let step = 0; up && step < 3; step += 1, up = visited.parentOf(up)) {
    if (!dom.isElement(up)) continue;
    const tag = dom.tag(up);
    if (HEADING.test(tag) || tag === 'legend' || tag === 'summary' || dom.attribute(up, 'role') === 'heading')
      return true;
  }
  return false;
}
