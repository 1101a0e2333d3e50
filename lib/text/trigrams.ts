/**
 * Runs of three signs, by which a text that can't match a pattern is told without running the pattern (Cox 2012, “Regular
 * expression matching with a trigram index”). Signs are few here: letters without case, a figure, `_`, and all else, which
 * also stands before and behind a text.
 */

/** How a sign is written in a run: a small letter, `0` for any figure, `_`, or a space for all else. */
export function signOf(char: string): string {
  const code = char.charCodeAt(0);
  return SIGNS[code < 128 ? (CLASS[code] as number) : 0] as string;
}

const SIGNS = ' abcdefghijklmnopqrstuvwxyz0_';
const BITS = 5;
const ALL = (1 << (3 * BITS)) - 1;

/** The place of each ASCII character's sign in `SIGNS`. */
const CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code).toLowerCase();
  return /\d/.test(char) ? SIGNS.indexOf('0') : Math.max(0, SIGNS.indexOf(char));
});

/** Bits of a number by which requirements and runs are noted. */
const AT_ONCE = 32;

/** What stands between the sets of a requirement; it is no sign. */
export const BETWEEN_SETS = '|';

/**
 * Requirements, of many of which a text is asked whether it meets one: it is read once for all of them. A requirement is a
 * row of sets of runs, these written one behind the other, three signs each; a text meets it that holds a run of each set.
 */
export interface RunIndex {
  /**
   * Adds a requirement and returns its number.
   * @param written its sets, the rarest first: most texts hold none of it, which is known at once
   */
  add(written: string): number;
  /** True where a text meets a requirement. */
  meets(text: string, requirement: number): boolean;
  /** False where a text surely meets none of the requirements `first` to `last`; cheaper than to ask for each. */
  mayMeet(text: string, first: number, last: number): boolean;
}

export function runIndex(): RunIndex {
  /** The sets of each requirement behind its first one, by the numbers of their runs. */
  const others: (readonly Uint16Array[])[] = [];
  /** Of each run its place in `asking`; zero is that of none. */
  const places = new Uint16Array(ALL + 1);
  /** The requirements in whose first set a run is. */
  const asking: number[][] = [[]];
  /** Of the text that was read last: the requirements of whose first set it holds a run, and its runs, a bit each. */
  let read: string | undefined;
  let first = new Int32Array(1);
  const held = new Int32Array((ALL + 1) / AT_ONCE);

  const take = (text: string): void => {
    first.fill(0);
    held.fill(0);
    let run = 0;
    for (let at = 0; at < text.length + 2; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      run = ((run << BITS) | (code < 128 ? (CLASS[code] as number) : 0)) & ALL;
      held[run >> 5] = (held[run >> 5] as number) | (1 << (run & 31));
      const place = places[run] as number;
      if (place === 0) continue;
      for (const one of asking[place] as number[])
        first[one >> 5] = (first[one >> 5] as number) | (1 << (one & 31));
    }
    read = text;
  };
  const holdsOne = (runs: Uint16Array): boolean => {
    for (let at = 0; at < runs.length; at++) {
      const run = runs[at] as number;
      if (((held[run >> 5] as number) >> (run & 31)) & 1) return true;
    }
    return false;
  };

  return {
    add(written) {
      const [rarest = '', ...rest] = written.split(BETWEEN_SETS);
      const number = others.length;
      for (const run of new Set(runsIn(rarest))) {
        if (places[run] === 0) places[run] = asking.push([]) - 1;
        asking[places[run] as number]?.push(number);
      }
      if (number >= first.length * AT_ONCE) first = new Int32Array(2 * first.length);
      read = undefined;
      others.push(rest.map(runsIn));
      return number;
    },
    meets(text, requirement) {
      if (text !== read) take(text);
      if ((((first[requirement >> 5] as number) >> (requirement & 31)) & 1) === 0) return false;
      const rest = others[requirement] as readonly Uint16Array[];
      for (let at = 0; at < rest.length; at++) if (!holdsOne(rest[at] as Uint16Array)) return false;
      return true;
    },
    mayMeet(text, from, to) {
      if (text !== read) take(text);
      for (let word = from >> 5; word <= to >> 5; word++) {
        let bits = first[word] as number;
        // Those of other requirements that share the number.
        if (word === from >> 5) bits &= -1 << (from & 31);
        if (word === to >> 5) bits &= -1 >>> (31 - (to & 31));
        if (bits !== 0) return true;
      }
      return false;
    },
  };
}

/** The numbers of runs that are written one behind the other. */
function runsIn(runs: string): Uint16Array {
  const numbers = new Uint16Array(runs.length / 3);
  for (let at = 0; at < runs.length; at++) {
    const run = Math.floor(at / 3);
    numbers[run] = ((numbers[run] as number) << BITS) | SIGNS.indexOf(runs[at] as string);
  }
  return numbers;
}
