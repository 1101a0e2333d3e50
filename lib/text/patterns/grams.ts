/** Threes of neighbouring characters (trigrams) that a text holds, and those by which a literal is told from most texts. */
import { alike, EDGE } from './required.ts';

/** Slots for what a text holds, a power of two. */
const SLOTS = 2 ** 15;
/** Texts after which all slots are emptied: a slot has one byte. */
const TEXTS = 255;
/** Texts that are remembered: rules read a message, what stands before a word of it, and the message again. */
const REMEMBERED = 4;

interface Noted {
  text: string | undefined;
  slots: Uint8Array;
  /** What stands in the slots of the text. */
  stamp: number;
}
/** The last one that was asked about comes first. */
const remembered: Noted[] = Array.from({ length: REMEMBERED }, () => ({
  text: undefined,
  slots: new Uint8Array(SLOTS),
  stamp: 0,
}));

/** Stands before the first two characters of a word and behind its last two, as one of three. */
const AT_EDGE = EDGE.charCodeAt(0);
/** Stands behind two characters that are alone. */
const NOTHING = 0;

const slotOf = (one: number, two: number, three: number): number =>
  (((one * 31 + two) * 521) ^ (three * 7919)) & (SLOTS - 1);

/** Whether a character is one of words, as `\b` tells them. */
const isOfWord = (code: number): boolean => (code >= 97 && code <= 122) || code === 48 || code === 95;

/** What a text holds. */
export function noted(text: string): Noted {
  const first = remembered[0] as Noted;
  if (first.text === text) return first;
  let at = 1;
  while (at + 1 < REMEMBERED && remembered[at]?.text !== text) at++;
  const here = remembered[at] as Noted;
  remembered.copyWithin(1, 0, at);
  remembered[0] = here;
  if (here.text !== text) note(text, here);
  return here;
}

function note(text: string, here: Noted): void {
  here.text = text;
  if (++here.stamp > TEXTS) {
    here.slots.fill(0);
    here.stamp = 1;
  }
  const { slots, stamp } = here;
  let one = NOTHING;
  let two = NOTHING;
  let edge = false;
  for (let at = 0; at <= text.length; at++) {
    const three = at < text.length ? alike(text.charCodeAt(at)) : NOTHING;
    slots[slotOf(two, three, NOTHING)] = stamp;
    slots[slotOf(one, two, three)] = stamp;
    if (edge) slots[slotOf(AT_EDGE, two, three)] = stamp;
    edge = isOfWord(two) !== isOfWord(three);
    if (edge) slots[slotOf(one, two, AT_EDGE)] = stamp;
    one = two;
    two = three;
  }
}

/** The characters of words, those that are met most first. */
const COMMON = " eaionrstludcmphgbvfqyjkwxz'’";
/** How much rarer each of them is than the one before, about. */
const RARER = 0.87;
const RAREST = RARER ** COMMON.length;
const shares = new Float64Array(128).fill(RAREST);
for (let rank = 0; rank < COMMON.length; rank++) shares[COMMON.charCodeAt(rank)] = RARER ** rank;
shares[NOTHING] = 1;
shares[AT_EDGE] = 0.5;
const shareOf = (code: number): number => shares[code] ?? RAREST;

/** Two slots that every text has which holds a literal, and how often the rarer of them is met, about. */
export interface Rare {
  first: number;
  second: number;
  share: number;
}

/** The rarest two threes of a literal; undefined where it has none. */
export function rarestOf(literal: string): Rare | undefined {
  const codes: number[] = [];
  const edges: boolean[] = [];
  for (let at = 0; at < literal.length; at++) {
    const code = literal.charCodeAt(at);
    if (code === AT_EDGE) edges[codes.length] = true;
    else codes.push(code);
  }
  let first = -1;
  let second = -1;
  let share = Number.POSITIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  const offer = (one: number, two: number, three: number) => {
    const here = shareOf(one) * shareOf(two) * shareOf(three);
    const slot = slotOf(one, two, three);
    if (here < share) {
      second = first;
      next = share;
      first = slot;
      share = here;
    } else if (here < next) {
      second = slot;
      next = here;
    }
  };
  for (let at = 0; at + 1 < codes.length; at++) {
    const one = codes[at] as number;
    const two = codes[at + 1] as number;
    if (edges[at]) offer(AT_EDGE, one, two);
    if (edges[at + 2]) offer(one, two, AT_EDGE);
    if (at + 2 < codes.length) offer(one, two, codes[at + 2] as number);
    else if (codes.length === 2) offer(one, two, NOTHING);
  }
  return first < 0 ? undefined : { first, second: second < 0 ? first : second, share };
}
