import { identifierWords, normalForm } from '#lib/text/normal.ts';
import type { Dom } from './dom.ts';
import { bothEnds } from './fields.ts';
import type { Groups } from './groups.ts';
import type { Action, Link } from './page.ts';
import type { Sorted } from './sort.ts';
import { textWithin } from './texts.ts';

const SPOKEN = ['value', 'alt', 'aria-label', 'title', 'data-tooltip', 'data-original-title'];

/** Reads what can be pressed: visible words, or the name of an icon for assistive technology. */
export function readActions(dom: Dom, sorted: Sorted, groups: Groups, cap: number): Action[] {
  return bothEnds(sorted.actions, cap).map((element) => ({
    says: saysOf(dom, element),
    names: identifierWords(`${dom.attribute(element, 'id')} ${dom.attribute(element, 'name')}`),
    group: groups.of(element),
    visible: dom.shown(element),
  }));
}

/** Reads the links that lead elsewhere. */
export function readLinks(dom: Dom, sorted: Sorted, cap: number): Link[] {
  return bothEnds(sorted.links, cap).map((element) => ({
    says: saysOf(dom, element),
    path: identifierWords(dom.attribute(element, 'href').replace(/^[a-z]+:\/\/[^/]*/i, '')),
    visible: dom.shown(element),
  }));
}

function saysOf(dom: Dom, element: Element): string {
  const texts = [textWithin(dom, element, 120)];
  for (const name of SPOKEN) {
    const text = normalForm(dom.attribute(element, name), 100);
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts.filter((text) => text !== '').join(' ');
}
