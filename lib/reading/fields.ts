import { beginningOf, identifierWords, normalForm } from '#lib/text/normal.ts';
import type { Dom } from './dom.ts';
import type { Groups } from './groups.ts';
import type { Field, FieldKind } from './page.ts';
import type { Sorted } from './sort.ts';
import { textWithin } from './texts.ts';
import type { Visited } from './visit.ts';

const KINDS: Record<string, FieldKind> = {
  number: 'number',
  range: 'number',
  date: 'date',
  month: 'date',
  'datetime-local': 'date',
  radio: 'choice',
  checkbox: 'check',
  password: 'password',
  email: 'email',
  tel: 'phone',
  search: 'search',
  file: 'file',
};
const OPTIONS = 130;
/** A group stands in no other; one that a script puts there is followed for a while. */
const DEEPEST_GROUP = 4;

/** Reads the fields of a page; radio buttons of one name become one choice. */
export function readFields(dom: Dom, visited: Visited, sorted: Sorted, groups: Groups, cap: number): Field[] {
  const fields: Field[] = [];
  const choices = new Map<string, Field>();
  for (const element of bothEnds(sorted.fields, cap)) {
    const field = readField(dom, visited, sorted, groups, element);
    if (field.kind !== 'choice' || dom.tag(element) === 'select') {
      fields.push(field);
      continue;
    }
    const key = `${field.group} ${dom.attribute(element, 'name')}`;
    const known = choices.get(key);
    if (known) {
      known.options.push(...field.options);
      known.visible ||= field.visible;
    } else {
      choices.set(key, field);
      fields.push(field);
    }
  }
  return fields;
}

/** Reads one field as a person and as its site would call it. */
export function readField(
  dom: Dom,
  visited: Visited,
  sorted: Sorted,
  groups: Groups,
  element: Element,
): Field {
  const tag = dom.tag(element);
  const kind = kindOf(dom, element, tag);
  const own = ['placeholder', 'data-placeholder', 'aria-placeholder', 'aria-label', 'title']
    .map((name) => beginningOf(dom.attribute(element, name), 120))
    .filter((text) => text !== '');
  const label = normalForm([labelOf(dom, visited, sorted, element), ...new Set(own)].join(' '), 300);
  const radio = kind === 'choice' && tag !== 'select';
  const before = label === '' || radio ? textBefore(dom, visited, element) : '';
  const after = label === '' && (radio || kind === 'check') ? textAfter(dom, element) : '';
  return {
    kind,
    group: groups.of(element),
    says: radio ? before : label || after || before,
    names: ['name', 'id', 'autocomplete', 'data-testid']
      .map((name) => identifierWords(dom.attribute(element, name)))
      .filter((text) => text !== '')
      .join(' '),
    options: radio
      ? [label || after || normalForm(dom.attribute(element, 'value'), 60)]
      : optionsOf(dom, element, tag),
    min: numberOf(dom.attribute(element, 'min')),
    max: numberOf(dom.attribute(element, 'max')),
    visible: dom.shown(element),
  };
}

function kindOf(dom: Dom, element: Element, tag: string): FieldKind {
  if (tag === 'select') return 'choice';
  if (tag !== 'input') return dom.attribute(element, 'role') === 'searchbox' ? 'search' : 'long-text';
  return KINDS[dom.attribute(element, 'type').toLowerCase()] ?? 'text';
}

function labelOf(dom: Dom, visited: Visited, sorted: Sorted, element: Element): string {
  const texts: string[] = [];
  const id = dom.attribute(element, 'id');
  const labels = dom
    .attribute(element, 'aria-labelledby')
    .split(' ')
    .map((name) => sorted.ids.get(name));
  if (id) labels.push(sorted.labels.get(id));
  let up = visited.parentOf(element);
  for (let step = 0; up && step < 4; step += 1, up = visited.parentOf(up)) {
    if (dom.isElement(up) && dom.tag(up) === 'label') labels.push(up);
  }
  for (const label of new Set(labels)) if (label) texts.push(textWithin(dom, label, 160));
  return texts.join(' ');
}

/** The short text that stands just before a field without a label: a table cell, a paragraph, a legend. */
function textBefore(dom: Dom, visited: Visited, element: Element): string {
  let from: Node = element;
  for (let step = 0; step < 4; step += 1) {
    for (let node = dom.previous(from); node; node = dom.previous(node)) {
      const text = dom.isElement(node) ? textWithin(dom, node, 120) : normalForm(dom.text(node), 120);
      if (text !== '') return text.length <= 80 ? text : '';
    }
    const up = visited.parentOf(from);
    if (!up || !dom.isElement(up) || dom.tag(up) === 'body') return '';
    from = up;
  }
  return '';
}

/** The text just after a radio button or a box to tick, where it has no label. */
function textAfter(dom: Dom, element: Element): string {
  const next = dom.next(element);
  if (!next) return '';
  return dom.isElement(next) ? textWithin(dom, next, 60) : normalForm(dom.text(next), 60);
}

function optionsOf(dom: Dom, element: Element, tag: string): string[] {
  if (tag !== 'select') return [];
  const options: string[] = [];
  const walk = (node: Node, depth: number): void => {
    for (let child = dom.first(node); child && options.length < OPTIONS; child = dom.next(child)) {
      if (!dom.isElement(child)) continue;
      if (dom.tag(child) === 'optgroup' && depth < DEEPEST_GROUP) walk(child, depth + 1);
      else if (dom.tag(child) === 'option') options.push(textWithin(dom, child, 60));
    }
  };
  walk(element, 0);
  return options;
}

function numberOf(text: string): number | null {
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

/** All of a short list, otherwise its first and last members. */
export function bothEnds<T>(list: T[], cap: number): T[] {
  if (list.length <= cap) return list;
  const head = Math.ceil(cap / 2);
  return [...list.slice(0, head), ...list.slice(head - cap)];
}
