/**
 * What words add to the first layer, kept for those that were met last. There are two generations: when the young one is
 * full it becomes the old one, whose room is taken by the next; what is met of the old one is young again. So a word stays
 * where it is found for as long as GENERATION others are not met.
 */
import { fnvStep } from '#lib/text/fnv.ts';
import { HASHES_BEGIN } from './features.ts';

/** Words of a generation, as many as a thousand messages hold: 1 kB each, which is taken up when the word is met. */
const GENERATION = 6000;
/** Slots by which words of a generation are found, a power of two, twice as many at least. */
const SLOTS = 16384;

export interface Words {
  /** Room for the words, one behind the other, and before them for one that adds nothing. */
  lanes: Int32Array;
  /** Where a word stands in it. */
  find(word: string): number;
}

/**
 * @param size lanes of a word
 * @param make works out what a word adds and writes it where it is to stand
 */
export function wordsKept(size: number, make: (word: string, lanes: Int32Array, to: number) => void): Words {
  const lanes = new Int32Array((1 + 2 * GENERATION) * size);
  /** By two hashes, so that the words themselves need not be kept. */
  const hashes = new Int32Array(2 * (1 + 2 * GENERATION));
  /** Numbers of words of both generations; zero is none. */
  const slots = new Int32Array(2 * SLOTS);
  let young = 0;
  let count = 0;

  /** The slot of a word in a generation, or the empty one where it would be. */
  const slotOf = (generation: number, first: number, second: number): number => {
    for (let at = first & (SLOTS - 1); ; at = (at + 1) & (SLOTS - 1)) {
      const slot = generation * SLOTS + at;
      const number = slots[slot] as number;
      if (number === 0 || (hashes[2 * number] === first && hashes[2 * number + 1] === second)) return slot;
    }
  };
  return {
    lanes,
    find(word) {
      let [first, second] = HASHES_BEGIN as readonly [number, number];
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at);
        first = fnvStep(first, code);
        second = fnvStep(second, code);
      }
      const slot = slotOf(young, first, second);
      const known = slots[slot] as number;
      if (known !== 0) return known * size;
      const before = slots[slotOf(1 - young, first, second)] as number;
      if (count === GENERATION) {
        young = 1 - young;
        count = 0;
        slots.fill(0, young * SLOTS, (young + 1) * SLOTS);
      }
      const number = 1 + young * GENERATION + count++;
      hashes[2 * number] = first;
      hashes[2 * number + 1] = second;
      slots[slotOf(young, first, second)] = number;
      // It is still there: the room of the generation before is written over from its beginning, word by word.
      if (before !== 0) lanes.copyWithin(number * size, before * size, (before + 1) * size);
      else make(word, lanes, number * size);
      return number * size;
    },
  };
}
