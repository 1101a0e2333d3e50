/**
 * Whether a pattern can match in a text at all, by what every match of it holds: to run it takes ten times as long, to compile
 * it a thousand times. Most messages hold little of what patterns ask for.
 */
import { noted, rarestOf } from './grams.ts';
import { type Clause, requiredBy } from './required.ts';

/** Clauses of a pattern that are asked for: those that the fewest texts hold. */
const ASKED = 3;

/** Both slots of one of the pairs of each. */
type Needed = readonly Int32Array[];
const known = new WeakMap<RegExp, Needed>();

/** Pairs of slots, one for each literal of a clause, and how often any of them is met, about; none where any text may hold one. */
function pairsOf(clause: Clause): { pairs: Int32Array; share: number }[] {
  const pairs = new Map<number, number>();
  let share = 0;
  for (const literal of clause) {
    const rare = rarestOf(literal);
    if (!rare) return [];
    if (pairs.get(rare.first) === rare.second) continue;
    // Of two literals that differ in the second three only the first three is asked for.
    pairs.set(rare.first, pairs.has(rare.first) ? rare.first : rare.second);
    share += rare.share;
  }
  return [{ pairs: Int32Array.from([...pairs].flat()), share }];
}

const neededBy = (pattern: RegExp): Needed =>
  requiredBy(pattern)
    .flatMap(pairsOf)
    .sort((a, b) => a.share - b.share)
    .slice(0, ASKED)
    .map(({ pairs }) => pairs);

/** False where a pattern surely matches nowhere in a text, whatever its `lastIndex` is. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  let needed = known.get(pattern);
  if (!needed) {
    needed = neededBy(pattern);
    known.set(pattern, needed);
  }
  if (needed.length === 0) return true;
  const { slots, stamp } = noted(text);
  for (let clause = 0; clause < needed.length; clause++) {
    const pairs = needed[clause] as Int32Array;
    let at = 0;
    while (
      at < pairs.length &&
      !(slots[pairs[at] as number] === stamp && slots[pairs[at + 1] as number] === stamp)
    )
      at += 2;
    if (at === pairs.length) return false;
  }
  return true;
}
