const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

type Child = Node | string | null;

/**
 * One element with attributes and children. Strings become text nodes, so nothing here can be read as markup;
 * the namespace is named because a page may be XML.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return filled(document.createElementNS(HTML, name) as HTMLElementTagNameMap[K], attributes, children);
}

/** The same for SVG. */
export function svg(
  document: Document,
  name: string,
  attributes: Record<string, string>,
  ...children: Child[]
): SVGElement {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled<E extends Element>(target: E, attributes: Record<string, string>, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
  for (const child of children) if (child) target.append(child);
  return target;
}
