import { parseAst } from 'rolldown/parseAst';

/** A part of a program, and where it stands in the code. */
export interface Part {
  type: string;
  start: number;
  end: number;
}

/**
 * Code some parts of which are written otherwise.
 * @param otherwise how a part is to be written; undefined where it stays, but for the parts within it
 */
export function rewrite(code: string, otherwise: (part: Part) => string | undefined): string {
  const found: { part: Part; other: string }[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const other = 'type' in part ? otherwise(part as Part) : undefined;
    if (other === undefined) for (const inner of Object.values(part)) visit(inner);
    else found.push({ part: part as Part, other });
  };
  visit(parseAst(code));
  let written = '';
  let from = 0;
  for (const { part, other } of found.sort((one, two) => one.part.start - two.part.start)) {
    written += code.slice(from, part.start) + other;
    from = part.end;
  }
  return written + code.slice(from);
}
