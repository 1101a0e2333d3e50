/** What a person reads on a field or beside it, in normal form; however its page is built. */
import { normalForm } from '#lib/text/normal.ts';

/** Characters of a name; longer texts are paragraphs. */
const LONGEST = 60;
/** Boxes around a field beside which its name may stand: a cell, a row, a wrapper. */
const BOXES = 3;
const FIELDS = 'input:not([type=hidden]), select, textarea';
/** What a field is pulled up or down with stands beside it and is not its name. */
const PRESSED = 'button, [role=button]';

/** Its own labels, or what it says it is labelled by; a component's too. */
export function labelsOf(field: Element): string {
  const labels: (Element | null)[] = [...((field as Partial<HTMLInputElement>).labels ?? [])];
  const root = field.getRootNode() as Document | ShadowRoot;
  for (const id of (field.getAttribute('aria-labelledby') ?? '').split(/\s+/))
    if (id && 'getElementById' in root) labels.push(root.getElementById(id));
  return normalForm(labels.map((label) => label?.textContent ?? '').join(' '), 200);
}

/** What stands in it while it is empty, and what is said of it aloud. */
export const readOn = (field: Element): string =>
  normalForm(
    ['placeholder', 'aria-label', 'title', 'label'].map((name) => field.getAttribute(name) ?? '').join(' '),
    200,
  );

/**
 * The short text that stands `before` a field, in the cells and wrappers around it too, or just `after` it. Empty where
 * there is none, or where another field comes first, whose name it is.
 */
export function textAround(field: Element, where: 'before' | 'after'): string {
  const step = where === 'before' ? 'previousSibling' : 'nextSibling';
  let from: Element | null = field;
  for (let box = 0; from && box <= BOXES; box++, from = from.parentElement) {
    if (from.localName === 'body' || from.localName === 'form') return '';
    for (let node = from[step]; node; node = node[step]) {
      const element = node.nodeType === 1 ? (node as Element) : null;
      if (element && (element.matches(FIELDS) || element.querySelector(FIELDS))) return '';
      if (element?.matches(PRESSED)) continue;
      const text = normalForm(node.nodeType === 8 ? '' : (node.textContent ?? ''), LONGEST + 1);
      if (text !== '') return text.length <= LONGEST ? text : '';
    }
    // A name that floats over its field stands behind it.
    const behind = from.nextElementSibling;
    if (where === 'before' && box === 0 && behind && !behind.matches(FIELDS)) {
      const text = normalForm(behind.textContent ?? '', LONGEST + 1);
      if (text !== '' && text.length <= LONGEST && behind.matches('label, span')) return text;
    }
    if (where === 'after') return '';
  }
  return '';
}

/** What stands over a group of choices. */
export function groupName(field: Element): string {
  const group = field.closest('fieldset, [role=radiogroup], [role=group]');
  if (!group) return '';
  const root = field.getRootNode() as Document;
  const by = root.getElementById?.(group.getAttribute('aria-labelledby') ?? '');
  const legend = group.querySelector(':scope > legend') ?? by;
  return normalForm(`${group.getAttribute('aria-label') ?? ''} ${legend?.textContent ?? ''}`, LONGEST);
}
