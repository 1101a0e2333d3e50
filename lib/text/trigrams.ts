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

/** Most sets of an index, and how many of them share a number. */
const MOST = 512;
const AT_ONCE = 32;
const MASK = MOST / AT_ONCE;

/** Sets of runs, of many of which a text is asked whether it holds one: for all of them it is read once. */
export interface RunIndex {
  /**
   * Adds a set and returns its number.
   * @param runs one behind the other, three signs each
   * @throws RangeError where there are MOST sets
   */
  add(runs: string): number;
  /** True where a text holds one of the runs of a set. */
  holdsOne(text: string, set: number): boolean;
}

export function runIndex(): RunIndex {
  let sets = 0;
  /** Of each run the place of its sets in `masks`; zero is that of none. */
  const places = new Uint16Array(ALL + 1);
  let masks = new Int32Array(MASK);
  let count = 1;
  /** The text that was read last, and the sets of which it holds a run: many are asked for of one text. */
  let read: string | undefined;
  const held = new Int32Array(MASK);

  const take = (text: string): void => {
    held.fill(0);
    let run = 0;
    for (let at = 0; at < text.length + 2; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      run = ((run << BITS) | (code < 128 ? (CLASS[code] as number) : 0)) & ALL;
      const place = places[run] as number;
      if (place === 0) continue;
      for (let word = 0; word < MASK; word++)
        held[word] = (held[word] as number) | (masks[place * MASK + word] as number);
    }
    read = text;
  };

  return {
    add(runs) {
      if (sets === MOST) throw new RangeError(`There is no room for more than ${MOST} sets of runs.`);
      let run = 0;
      for (let at = 0; at < runs.length; at++) {
        run = ((run << BITS) | SIGNS.indexOf(runs[at] as string)) & ALL;
        if (at % 3 < 2) continue;
        if (places[run] === 0) {
          places[run] = count++;
          if (count * MASK > masks.length) masks = grown(masks);
        }
        const word = (places[run] as number) * MASK + Math.floor(sets / AT_ONCE);
        masks[word] = (masks[word] as number) | (1 << (sets % AT_ONCE));
      }
      read = undefined;
      return sets++;
    },
    holdsOne(text, set) {
      if (text !== read) take(text);
      return (((held[Math.floor(set / AT_ONCE)] as number) >> (set % AT_ONCE)) & 1) === 1;
    },
  };
}

function grown(masks: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * masks.length);
  larger.set(masks);
  return larger;
}
