import { type Part, rewrite } from './rewrite.ts';

interface Expression extends Part {
  regex: { pattern: string; flags: string };
}

/**
 * Code whose regular expressions are put together when they are needed. A browser checks each one that is written out as
 * soon as it reads over it, even within a function that never runs.
 */
export function lateExpressions(code: string): string {
  return rewrite(code, (part) => {
    if (!('regex' in part)) return undefined;
    const { pattern, flags } = (part as Expression).regex;
    const given = flags ? [pattern, flags] : [pattern];
    return `RegExp(${given.map((text) => JSON.stringify(text)).join()})`;
  });
}
