/** What the parts of an expression can be, and which runs of three signs they hold, by which whole expressions are reckoned. */
import { oftenIs } from './often.ts';

/** So many strings a part of a pattern may stand for, before they are no longer listed one by one. */
const MOST = 256;
/** So many sets of runs are required of a match at most: each is asked for only where those before it are there. */
const SETS = 2;
/** Stands in a string where a word begins or ends. */
export const EDGE = '|';
export interface Part {
  /** All strings that it can be, where these are few. */
  exact: readonly string[] | null;
  /** Sets of runs of three signs, of each of which it holds one; the rarest first, none where nothing can be said. */
  sets: Sets;
}
type Sets = readonly (readonly string[])[];

export const NOTHING: Part = { exact: [''], sets: [] };
export const ANYTHING: Part = { exact: null, sets: [] };

/** Parts that stand one behind the other. */
export class Row {
  /** What the last parts can be together. */
  private last: readonly string[] = [''];
  private readonly sets: (readonly string[])[] = [];
  private whole = true;

  add(part: Part): void {
    if (part.exact && this.last.length * part.exact.length <= MOST) {
      this.last = joined(this.last, part.exact);
      return;
    }
    this.whole = false;
    this.sets.push(...inExact(this.last), ...part.sets);
    if (!part.exact) {
      this.last = [''];
      return;
    }
    // Only the ends of what came before count for the runs that go on, and of many only the last signs.
    for (const signs of [2, 1]) {
      const ends = [...new Set(this.last.map((one) => one.slice(-signs)))];
      if (ends.length * part.exact.length > MOST) continue;
      this.last = joined(ends, part.exact);
      return;
    }
    this.last = part.exact;
  }

  part(): Part {
    if (this.whole) return { exact: this.last, sets: [] };
    return { exact: null, sets: rarest([...this.sets, ...inExact(this.last)]) };
  }
}

export const just = (text: string): Part => ({ exact: [text], sets: [] });

const joined = (some: readonly string[], others: readonly string[]): string[] => [
  ...new Set(some.flatMap((one) => others.map((other) => one + other))),
];

export function oneOf(parts: readonly Part[]): Part {
  const exact = parts.every((part) => part.exact)
    ? [...new Set(parts.flatMap((part) => part.exact ?? []))]
    : null;
  if (exact && exact.length <= MOST) return { exact, sets: [] };
  const each = parts.map(setsOf);
  if (each.some(({ length }) => length === 0)) return ANYTHING;
  // Whichever it is, it holds one of its first set, and one of its second, or of its first again where it has no other.
  const sets = Array.from({ length: Math.max(...each.map(({ length }) => length)) }, (_, at) =>
    each.flatMap((one) => one[Math.min(at, one.length - 1)] ?? []),
  );
  return { exact: null, sets: rarest(sets) };
}

export const orNothing = ({ exact }: Part): Part =>
  exact ? { exact: [...new Set([...exact, ''])], sets: [] } : ANYTHING;

/** A part `from` to `to` times. */
export function times(part: Part, from: number, to: number): Part {
  const row = new Row();
  if (part.exact && to <= 8) {
    const perhaps = orNothing(part);
    for (let time = 0; time < to; time++) row.add(time < from ? part : perhaps);
    return row.part();
  }
  return from === 0 ? ANYTHING : { exact: null, sets: setsOf(part) };
}

export const setsOf = ({ exact, sets }: Part): Sets => (exact ? inExact(exact) : sets);

/** What another run costs beside how often it is met: each is written down. */
const ONE_MORE = 1 / 200;

/**
 * Runs of which each string holds one, in one set; none where a string is too short. They are chosen one by one, each as the
 * rarest for how many of the strings it serves that are still without one (Chvatal 1979, on covering at low cost); then those
 * go that are not needed any more.
 */
function inExact(strings: readonly string[]): Sets {
  const all = strings.map((one) => runsOf(atEdges(one)));
  if (all.some(({ size }) => size === 0)) return [];
  const chosen = new Set<string>();
  for (let without = all; without.length > 0; ) {
    const served = new Map<string, number>();
    for (const runs of without) for (const run of runs) served.set(run, (served.get(run) ?? 0) + 1);
    const cost = ([run, times]: readonly [string, number]) => (oftenIs(run) + ONE_MORE) / times;
    const [best] = [...served].reduce((best, one) => (cost(one) < cost(best) ? one : best));
    chosen.add(best);
    without = without.filter((runs) => !runs.has(best));
  }
  for (const run of chosen)
    if (all.every((runs) => [...runs].some((one) => one !== run && chosen.has(one)))) chosen.delete(run);
  return [[...chosen]];
}

const runsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)));

/** The sets of which a text seldom holds one, each once. */
function rarest(sets: Sets): Sets {
  const once = new Map(sets.map((runs) => [[...new Set(runs)].sort().join(''), [...new Set(runs)]]));
  return [...once.values()].sort((a, b) => costOf(a) - costOf(b)).slice(0, SETS);
}

/** A string with a space where a word begins at its start or ends at its end, and no other edges. */
function atEdges(text: string): string {
  const inner = text.replaceAll(EDGE, '');
  const before = text.startsWith(EDGE) && inner[0] !== ' ' ? ' ' : '';
  const behind = text.endsWith(EDGE) && inner.at(-1) !== ' ' ? ' ' : '';
  return before + inner + behind;
}

const costOf = (runs: readonly string[]): number => runs.reduce((cost, run) => cost + oftenIs(run), 0);
