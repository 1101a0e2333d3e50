import { shieldKey } from './shield.ts';

/**
 * Removes the warnings that an earlier version of the extension left in this document when it was updated:
 * nothing acts on them any more, and two covers would fight for the top. Returns the numbers of their shields,
 * which would hide whatever else stands in the page.
 * @param standing what this version has put there, the card of a held message and the note beside a box: they stay
 */
export function clearLeftovers(
  document: Document,
  shadowRootOf: (element: Element) => ShadowRoot | null,
  standing: readonly (Element | null)[],
): number[] {
  const keys: number[] = [];
  for (const host of document.querySelectorAll('html > *')) {
    const surface =
      host.localName.includes('-') && !standing.includes(host)
        ? shadowRootOf(host)?.querySelector('.surface')
        : null;
    if (!surface) continue;
    const key = shieldKey(surface);
    if (key !== null) keys.push(key);
    host.remove();
  }
  return keys;
}
