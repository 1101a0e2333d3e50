/** What the other side asked for last: a bare answer takes its meaning from the question. */

import { QUESTIONS } from '#lib/languages/details.ts';
import { formOf, wordsOf } from '#lib/text/form.ts';
import { compileRules, matchesOf } from './rules.ts';
import type { DetailKind, Turn } from './types.ts';

const RULES = compileRules(QUESTIONS);

/** The kinds asked for in the other side's last messages, as long as the child has not answered in between twice. */
export function askedBy(turns: readonly Turn[]): ReadonlySet<DetailKind> {
  const asked = new Set<DetailKind>();
  let answers = 0;
  for (let at = turns.length - 1; at >= 0 && answers < 2; at--) {
    const turn = turns[at];
    if (turn?.from === 'me') answers += 1;
    else if (turn) {
      const form = formOf(turn.text).text;
      for (const { rule } of matchesOf(form, wordsOf(form), RULES)) asked.add(rule.kind);
      if (asked.size > 0) break;
    }
  }
  return asked;
}
