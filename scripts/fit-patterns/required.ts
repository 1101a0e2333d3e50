/**
 * What each match of a regular expression must hold: one of a few runs of three signs, and one of a few others. Read off its
 * source, like the index queries of Cox 2012 (see lib/text/trigrams.ts), as a short row of “one of these”, all of which must
 * be so.
 */
import { BETWEEN_SETS, signOf } from '#lib/text/trigrams.ts';
import { oftenIs } from './often.ts';

/** So many strings a part of a pattern may stand for, before they are no longer listed one by one. */
const MOST = 256;
/** So many sets of runs are required of a match at most: each is asked for only where those before it are there. */
const SETS = 2;
/** Stands in a string where a word begins or ends. */
const EDGE = '|';
interface Part {
  /** All strings that it can be, where these are few. */
  exact: readonly string[] | null;
  /** Sets of runs of three signs, of each of which it holds one; the rarest first, none where nothing can be said. */
  sets: Sets;
}
type Sets = readonly (readonly string[])[];

const NOTHING: Part = { exact: [''], sets: [] };
const ANYTHING: Part = { exact: null, sets: [] };

/** Sets of runs, of each of which a match holds at least one, the rarest first; null where nothing can be said. */
export function requiredBy({ source, flags }: RegExp): string[][] | null {
  if (/[uv]/.test(flags)) return null;
  const sets = setsOf(new Reader(source).alternatives());
  return sets.length === 0 ? null : sets.map((runs) => [...runs].sort());
}

/** Sets as they are listed: runs one behind the other, and a sign between sets that is none of theirs. */
export const writtenAs = (sets: readonly (readonly string[])[] | null): string | undefined =>
  sets?.map((runs) => runs.join('')).join(BETWEEN_SETS);

/** Reads the source of an expression that is known to be valid. */
class Reader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** To the end of a group, or of all. */
  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    return parts.length === 1 ? (parts[0] as Part) : oneOf(parts);
  }

  private sequence(): Part {
    const row = new Row();
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] as string))
      row.add(this.repeated(this.atom()));
    return row.part();
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.source);
    if (found) this.at = sticky.lastIndex;
    return found;
  }

  private atom(): Part {
    if (this.take('(')) return this.group();
    if (this.take('[')) return this.choice();
    if (this.take('\\')) return this.escape();
    if (this.take('.')) return ANYTHING;
    const char = this.source[this.at++] as string;
    return just(char === '^' || char === '$' ? ' ' : signOf(char));
  }

  private group(): Part {
    const [look] = this.match(/\?(?:[:=!]|<[=!]|<\w+>)/y) ?? [''];
    if (look === '' && this.source[this.at] === '?')
      throw new Error(`A group of ${this.source} can't be read.`);
    const inside = this.alternatives();
    this.take(')');
    // What is only looked at is not part of the match; what stands there is not worth the trouble.
    return look === '' || look === '?:' || look.endsWith('>') ? inside : NOTHING;
  }

  /** A class: one of its signs, where these are few. */
  private choice(): Part {
    const signs = new Set<string>();
    let few = !this.take('^');
    while (!this.take(']')) {
      const first = this.member();
      const last = this.match(/-(?!\])/y) ? this.member() : first;
      if (first === null || last === null) few = false;
      else for (const sign of between(first, last)) signs.add(sign);
    }
    return few ? { exact: [...signs], sets: [] } : ANYTHING;
  }

  /** A character of a class, or one that has its sign; null where it stands for others. */
  private member(): string | null {
    if (!this.take('\\')) return this.source[this.at++] as string;
    const char = this.escaped();
    if (char === null) this.at++;
    return char;
  }

  private escape(): Part {
    const char = this.escaped();
    if (char !== null) return just(signOf(char));
    const letter = this.source[this.at++];
    if (letter === 'b') return just(EDGE);
    if (letter === 'B') return NOTHING;
    if (letter === 'k') this.match(/<\w+>/y);
    return ANYTHING;
  }

  /** The character that an escape stands for, or one that has its sign; null where it stands for others, or for none. */
  private escaped(): string | null {
    const [, unicode, hex] = this.match(/u([\da-f]{4})|x([\da-f]{2})/iy) ?? [];
    const code = unicode ?? hex;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    const [char] = this.match(/[dsnrtfv]|\W/y) ?? [null];
    if (char === 'd') return '0';
    return char !== null && /\w/.test(char) ? ' ' : char;
  }

  private repeated(part: Part): Part {
    const found = this.match(/(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y);
    if (!found) return part;
    const [, sign, least = '', range, most = ''] = found;
    if (sign === '?') return orNothing(part);
    if (sign === '*') return ANYTHING;
    if (sign === '+') return { exact: null, sets: setsOf(part) };
    const [from, to] = [Number(least), range === '' ? Number(least) : most === '' ? Infinity : Number(most)];
    return times(part, from, to);
  }
}

/** Parts that stand one behind the other. */
class Row {
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

/** The signs of a range of characters. */
const between = (first: string, last: string): string[] =>
  Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, at) =>
    signOf(String.fromCharCode(first.charCodeAt(0) + at)),
  );

const just = (text: string): Part => ({ exact: [text], sets: [] });

const joined = (some: readonly string[], others: readonly string[]): string[] => [
  ...new Set(some.flatMap((one) => others.map((other) => one + other))),
];

function oneOf(parts: readonly Part[]): Part {
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

const orNothing = ({ exact }: Part): Part =>
  exact ? { exact: [...new Set([...exact, ''])], sets: [] } : ANYTHING;

/** A part `from` to `to` times. */
function times(part: Part, from: number, to: number): Part {
  const row = new Row();
  if (part.exact && to <= 8) {
    const perhaps = orNothing(part);
    for (let time = 0; time < to; time++) row.add(time < from ? part : perhaps);
    return row.part();
  }
  return from === 0 ? ANYTHING : { exact: null, sets: setsOf(part) };
}

const setsOf = ({ exact, sets }: Part): Sets => (exact ? inExact(exact) : sets);

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
