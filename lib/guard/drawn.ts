import { domOf } from '#lib/reading/dom.ts';

/**
 * Whether the browser has laid a page out. Firefox lays nothing out before the style sheets in the head have
 * come, and until then calls every element invisible. A page that is loaded is taken as it stands.
 */
export function isDrawn(document: Document): boolean {
  const dom = domOf(document);
  const body = dom.all('body')[0];
  return document.readyState === 'complete' || (body !== undefined && dom.shown(body));
}
