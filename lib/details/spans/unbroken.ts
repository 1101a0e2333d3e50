/** What stands in a text without a blank. */
import type { DetailKind, Finding } from '../types.ts';

/** Kinds that are one word for a machine, whatever signs stand in it. */
export const UNBROKEN: ReadonlySet<DetailKind> = new Set<DetailKind>(['handle', 'password']);

/** Characters that are read on each side. */
const LONGEST = 200;
/** Blanks, also those that are none by their name (lib/text/form.ts). */
const BLANK = /[\s\x85\u115f\u1160\u2800\u3164\uffa0]/;
/** What closes a sentence, a bracket or what is put in stars, and is no part of what stands in it. */
const OUTSIDE = /[,;:!?()[\]{}«»"“”„'‘’…=*~]/;
/** What is given by its name: “snap:noa_v12”. */
const GIVEN = /^\p{L}{2,12}[:=](?!\/)/u;

/** The span of all that stands round a span without a blank; of very long words only what is near. */
export function unbrokenAt(written: string, [from, to]: Finding['span']): Finding['span'] {
  let [first, last] = [from, to];
  while (first > 0 && from - first < LONGEST && !BLANK.test(written[first - 1] ?? '')) first--;
  while (last < written.length && last - to < LONGEST && !BLANK.test(written[last] ?? '')) last++;
  return [first, last];
}

/** The same without what closes a sentence or a bracket at its ends; never less than the span. */
export function nameAt(written: string, span: Finding['span']): Finding['span'] {
  let [first, last] = unbrokenAt(written, span);
  first += GIVEN.exec(written.slice(first, span[0]))?.[0].length ?? 0;
  while (first < span[0] && OUTSIDE.test(written[first] ?? '')) first++;
  while (last > span[1] && (OUTSIDE.test(written[last - 1] ?? '') || written[last - 1] === '.')) last--;
  return [first, last];
}
