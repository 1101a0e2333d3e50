import { domOf } from '#lib/reading/dom.ts';

/** Children of the body that are asked; a page shows something among its first ones. */
const ASKED = 100;

/**
 * Whether the browser has laid a page out. Firefox lays nothing out before the style sheets in the head have
 * come, and until then calls every element invisible. A page that is loaded is taken as it stands. A body may be
 * without height or hidden itself, and what it holds be seen.
 */
export function isDrawn(document: Document): boolean {
  if (document.readyState === 'complete') return true;
  const dom = domOf(document);
  const body = dom.all('body')[0];
  if (!body) return false;
  if (dom.shown(body)) return true;
  let left = ASKED;
  for (let child = dom.first(body); child && left > 0; child = dom.next(child)) {
    if (!dom.isElement(child)) continue;
    left -= 1;
    if (dom.shown(child)) return true;
  }
  return false;
}
