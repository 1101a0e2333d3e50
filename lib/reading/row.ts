import { normalForm } from '#lib/text/normal.ts';
import type { Dom } from './dom.ts';
import { INLINE } from './texts.ts';

/** Texts kept of one row. */
export const PARTS = 10;
/** Icons tell a gender by their class name. */
const GENDER_ICON: [RegExp, string][] = [
  [/(^|[\s_-])(venus|female|femme|fille)([\s_-]|$)/i, '♀'],
  [/(^|[\s_-])(mars|male|homme|garcon)([\s_-]|$)/i, '♂'],
];

/** What a row says, and whether it carries a button. */
interface RowTexts {
  parts: string[];
  joined: string[];
  acting: boolean;
}

/** The texts of one row, labels of icons included; reads at most 60 nodes of it. */
export function partsOf(dom: Dom, row: Element): RowTexts {
  const texts: RowTexts = { parts: [], joined: [], acting: false };
  let open = false;
  let left = 60;
  const add = (text: string, alone: boolean): void => {
    const part = normalForm(text, 160);
    if (part === '') {
      open = false;
      return;
    }
    if (texts.parts.length < PARTS) texts.parts.push(part);
    const before = texts.joined.at(-1);
    if (open && !alone && before !== undefined && !/^\s/.test(text))
      texts.joined[texts.joined.length - 1] = before + part;
    else if (texts.joined.length < PARTS) texts.joined.push(part);
    open = !alone && !/\s$/.test(text);
  };
  const walk = (node: Node): void => {
    for (let child = dom.first(node); child && left > 0; child = dom.next(child)) {
      left -= 1;
      if (dom.isText(child)) add(dom.text(child), false);
      else if (dom.isElement(child)) {
        const tag = dom.tag(child);
        if (tag === 'script' || tag === 'style' || tag === 'option') continue;
        if (tag === 'button' || dom.attribute(child, 'role') === 'button') texts.acting = true;
        const inline = INLINE.has(tag);
        if (!inline) open = false;
        addAttributes(dom, child, (text) => add(text, true));
        walk(child);
        if (!inline) open = false;
      }
    }
  };
  addAttributes(dom, row, (text) => add(text, true));
  walk(row);
  return texts;
}

function addAttributes(dom: Dom, element: Element, add: (text: string) => void): void {
  for (const name of ['alt', 'title', 'aria-label']) {
    const label = dom.attribute(element, name);
    if (label !== '') add(label);
  }
  const names = dom.attribute(element, 'class').slice(0, 120);
  for (const [pattern, sign] of GENDER_ICON) if (pattern.test(names)) add(sign);
}
