import { DOMParser } from 'linkedom';

/** Reads a property list of Apple's. Throws at an element that is none of its own. */
export function readPlist(text: string): unknown {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const [root, ...others] = document.querySelector('plist')?.children ?? [];
  if (!root || others.length > 0) throw new Error('a property list holds one value');
  return read(root);
}

function read(element: Element): unknown {
  const parts = [...element.children];
  const text = element.textContent ?? '';
  if (element.localName === 'string') return text;
  if (element.localName === 'integer') return Number(text);
  if (element.localName === 'true' || element.localName === 'false') return element.localName === 'true';
  if (element.localName === 'array') return parts.map(read);
  if (element.localName !== 'dict') throw new Error(`<${element.localName}> is no value`);
  const pairs = parts.flatMap((part, at): [string, unknown][] => {
    const value = parts[at + 1];
    if (at % 2 === 1) return [];
    if (part.localName !== 'key' || !value) throw new Error('a dict holds keys with values');
    return [[part.textContent ?? '', read(value)]];
  });
  return Object.fromEntries(pairs);
}
