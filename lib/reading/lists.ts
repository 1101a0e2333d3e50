import { normalForm } from '#lib/text/normal.ts';
import type { Dom } from './dom.ts';
import { bothEnds } from './fields.ts';
import type { Limits } from './limits.ts';
import type { List } from './page.ts';
import { PARTS, partsOf } from './row.ts';
import { textWithin } from './texts.ts';
import type { Visited } from './visit.ts';

/** Beside these, every element with a name of its own: frameworks make rows of those. */
const ROW_TAGS = new Set('li tr div a button p span article section dd dt'.split(' '));
const LOG_NAME =
  /(^|[\s_-])(messages?|msgs?|(t?chat|message)-?(log|box|area|list|messages?|window|history|zone)|log|history|dialogue|conversation|transcript|scrollback)([\s_-]|$)/i;
const SHAPES = 24;

/**
 * Finds lists by repetition: siblings with the same tag that hold similar elements. Class names play no part,
 * so a list of people is found whatever it is made of.
 */
export function readLists(dom: Dom, visited: Visited, limits: Limits): List[] {
  const children = new Map<Node, Map<string, Element[]>>();
  for (const node of visited.nodes) {
    if (!dom.isElement(node)) continue;
    const tag = dom.tag(node);
    if (!ROW_TAGS.has(tag) && !tag.includes('-')) continue;
    const parent = visited.parentOf(node);
    if (!parent) continue;
    const tags = children.get(parent) ?? new Map<string, Element[]>();
    children.set(parent, tags);
    const rows = tags.get(tag) ?? [];
    tags.set(tag, rows);
    rows.push(node);
  }
  const lists: List[] = [];
  for (const [parent, tags] of children) {
    for (const [tag, rows] of tags) {
      if (rows.length < 2) continue;
      const list = readList(dom, visited, parent, tag, rows, limits.rows);
      if (list) lists.push(list);
    }
  }
  return bothEnds(lists, limits.lists);
}

/** Regions where messages appear: `role=log`, live regions that hold more than a status line, boxes named so. */
export function isLog(dom: Dom, node: Node | null): boolean {
  if (node === null || !dom.isElement(node)) return false;
  if (dom.attribute(node, 'role') === 'log') return true;
  const tag = dom.tag(node);
  if (tag !== 'div' && tag !== 'ul' && tag !== 'ol' && tag !== 'section' && tag !== 'main') return false;
  const names = `${dom.attribute(node, 'id').slice(0, 200)} ${dom.attribute(node, 'class').slice(0, 200)}`;
  return LOG_NAME.test(names.replace(/([a-z])([A-Z])/g, '$1-$2'));
}

function readList(
  dom: Dom,
  visited: Visited,
  parent: Node,
  tag: string,
  rows: Element[],
  cap: number,
): List | null {
  if (!isRepeated(dom, rows)) return null;
  const read = bothEnds(rows, cap).map((row) => partsOf(dom, row));
  const filled = read.filter((row) => row.parts.length > 0);
  if (filled.length < 2) return null;
  // Columns and sections of a page are siblings too, but they hold whole texts.
  if (filled.filter((row) => row.parts.length >= PARTS).length > filled.length / 2) return null;
  return {
    rows: filled.map((row) => row.parts),
    joined: filled.map((row) => row.joined),
    count: rows.length,
    says: headingOf(dom, visited, parent, rows[0]),
    tag,
    log: isLog(dom, parent) || isLog(dom, visited.parentOf(parent)),
    acting: filled.filter((row) => row.acting).length,
  };
}

/** At least half of the rows, and both of two, are built alike: the same child elements in their first places. */
function isRepeated(dom: Dom, rows: Element[]): boolean {
  const shapes = new Map<string, number>();
  const seen = bothEnds(rows, SHAPES);
  for (const row of seen) {
    const shape = shapeOf(dom, row);
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  }
  const most = Math.max(...shapes.values());
  return seen.length === 2 ? most === 2 : most >= seen.length / 2;
}

function shapeOf(dom: Dom, row: Element): string {
  const tags: string[] = [];
  for (let child = dom.first(row); child && tags.length < 3; child = dom.next(child)) {
    if (dom.isElement(child)) tags.push(dom.tag(child));
  }
  return tags.join(' ');
}

/** The list's own label, or the short text just before its first row, or before the list. */
function headingOf(dom: Dom, visited: Visited, list: Node, row: Element | undefined): string {
  if (!dom.isElement(list)) return '';
  const label = normalForm(`${dom.attribute(list, 'aria-label')} ${dom.attribute(list, 'title')}`, 120);
  if (label !== '') return label;
  for (let node = row && dom.previous(row); node; node = dom.previous(node)) {
    const text = dom.isElement(node) ? textWithin(dom, node, 120) : normalForm(dom.text(node), 120);
    if (text !== '' && text.length < 60) return text;
  }
  let from: Node = list;
  for (let step = 0; step < 4; step += 1) {
    for (let node = dom.previous(from); node; node = dom.previous(node)) {
      const text = dom.isElement(node) ? textWithin(dom, node, 120) : normalForm(dom.text(node), 120);
      if (text !== '') return text.length < 100 ? text : '';
    }
    const up = visited.parentOf(from);
    if (!up || !dom.isElement(up) || dom.tag(up) === 'body') return '';
    from = up;
  }
  return '';
}
