import { parseAst } from 'rolldown/parseAst';

/**
 * Code whose regular expressions are put together when they are needed. A browser checks each one that is written out as
 * soon as it reads over it, even within a function that never runs.
 */
export function lateExpressions(code: string): string {
  const found: Written[] = [];
  gather(parseAst(code), found);
  let late = '';
  let from = 0;
  for (const { start, end, regex } of found) {
    const parts = regex.flags ? [regex.pattern, regex.flags] : [regex.pattern];
    late += `${code.slice(from, start)}RegExp(${parts.map((part) => JSON.stringify(part)).join()})`;
    from = end;
  }
  return late + code.slice(from);
}

/** A regular expression as it is written out, and where. */
interface Written {
  start: number;
  end: number;
  regex: { pattern: string; flags: string };
}

/** Those within a part of a program, in the order in which they stand there. */
function gather(part: unknown, found: Written[]): void {
  if (typeof part !== 'object' || part === null) return;
  if ('regex' in part) found.push(part as Written);
  else for (const inner of Object.values(part)) gather(inner, found);
}
