/**
 * Parses the messages with placeholders of a translation file while the extension is built, so that no parser has
 * to be shipped: FormatJS keeps a build of its library without one for this.
 */
import { parse } from '@formatjs/icu-messageformat-parser';
import { parseAst } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  value?: unknown;
}

/** The source of a translation file with each such message in its parsed form; throws at one that is not valid. */
export function compiledTexts(source: string): string {
  let compiled = '';
  let written = 0;
  for (const { value, start, end } of messagesIn(parseAst(source, { lang: 'ts' }))) {
    compiled += source.slice(written, start) + JSON.stringify(parse(value, { ignoreTag: true }));
    written = end;
  }
  return compiled + source.slice(written);
}

/** The values of properties that hold a placeholder, in the order of the source. */
function* messagesIn(node: unknown): Generator<{ value: string; start: number; end: number }> {
  if (typeof node !== 'object' || node === null) return;
  const { type, value } = node as Node;
  if (type === 'Property' && isMessage(value)) yield value;
  else for (const child of Object.values(node)) yield* messagesIn(child);
}

const isMessage = (node: unknown): node is { value: string; start: number; end: number } =>
  typeof (node as Node | null)?.value === 'string' && String((node as Node).value).includes('{');
