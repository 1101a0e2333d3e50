/**
 * What may be moved within a script, each part beside those that are most like it: a zip finds what it has seen before within
 * the last 32,768 bytes only (RFC 1951, 2).
 */
import { movableIn } from './movable.ts';

/** Scripts with fewer parts fit into a zip's sight as they are. */
const FEWEST = 100;

/**
 * @returns a script that does the same; as it was where it has few parts that may be moved
 * @throws where the code can't be read
 */
export function likeByLike(code: string): string {
  const { start, movable } = movableIn(code);
  if (movable.length < FEWEST) return code;
  const texts = movable.map((part) => code.slice(part.start, part.end));
  const places = new Map(movable.map((part, at) => [part, at]));
  const order = ordered(
    texts,
    movable.map(({ needs }) => [...needs].map((part) => places.get(part) as number)),
  );
  let written = `${code.slice(0, start)}${order.map((at) => texts[at]).join('\n')}\n`;
  let from = start;
  for (const part of movable.toSorted((one, other) => one.start - other.start)) {
    written += code.slice(from, part.start);
    from = part.end;
  }
  return written + code.slice(from);
}

/** Bytes that a zip looks back, less some for what is written shorter in the end. */
const SIGHT = 30_000;
/** Of two texts with the same share in common the longer one comes first. */
const LONG_ONES = 0.9;

/** Always the one next that has most in common with what is in sight, of those of which nothing is missing. */
function ordered(texts: readonly string[], needs: readonly (readonly number[])[]): number[] {
  const runs = sharedRuns(texts);
  const common = new Float64Array(texts.length);
  const seenLast = new Map<number, number>();
  const seen: { run: number; at: number }[] = [];
  let oldest = 0;
  const count = (run: number, sign: 1 | -1) => {
    const { weight, holders } = runs.all[run] as SharedRun;
    for (const text of holders) common[text] = (common[text] as number) + sign * weight;
  };
  const missing = needs.map(({ length }) => length);
  const left = new Set(texts.keys());
  const order: number[] = [];
  let written = 0;
  while (left.size > 0) {
    for (let one = seen[oldest]; one && written - one.at >= SIGHT; one = seen[++oldest]) {
      if (seenLast.get(one.run) !== one.at) continue;
      seenLast.delete(one.run);
      count(one.run, -1);
    }
    let next = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const at of left) {
      const share = (common[at] as number) / (texts[at] as string).length ** LONG_ONES;
      if (missing[at] === 0 && share > most) [next, most] = [at, share];
    }
    if (next < 0) throw new Error('parts of the script need each other');
    left.delete(next);
    order.push(next);
    written += (texts[next] as string).length;
    for (const run of runs.of[next] as number[]) {
      if (!seenLast.has(run)) count(run, 1);
      seenLast.set(run, written);
      seen.push({ run, at: written });
    }
    for (const at of left) if (needs[at]?.includes(next)) missing[at] = (missing[at] as number) - 1;
  }
  return order;
}

/** Letters that are looked at together. */
const RUN = 5;

interface SharedRun {
  /** What fewer hold weighs more. */
  weight: number;
  /** The texts that hold it. */
  holders: readonly number[];
}

/** The runs of letters that several texts hold, and by their numbers those in each. */
function sharedRuns(texts: readonly string[]): { all: SharedRun[]; of: number[][] } {
  const holders = new Map<string, number[]>();
  for (const [number, text] of texts.entries())
    for (let at = 0; at + RUN <= text.length; at++) {
      const run = text.slice(at, at + RUN);
      const known = holders.get(run);
      if (!known) holders.set(run, [number]);
      else if (known.at(-1) !== number) known.push(number);
    }
  const of = texts.map((): number[] => []);
  const all: SharedRun[] = [];
  for (const held of holders.values()) {
    if (held.length < 2) continue;
    for (const text of held) of[text]?.push(all.length);
    all.push({ weight: 1 / Math.log2(1 + held.length), holders: held });
  }
  return { all, of };
}
