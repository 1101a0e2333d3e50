/** Digits that are counted rather than said one by one: "twelve ones", « 12 fois 1 », "4242 and that three more times". */
import { AGAIN, HUNDREDS, PLURALS, THOUSANDS, TIMES } from './digit-words.ts';
import type { Word } from './form.ts';
import { numberAt, wordNumberAt } from './numbers.ts';

/** A part of a text that is worth these digits; `next` is the index of the first word after it. */
export interface Counted {
  digits: string;
  next: number;
}

/** No card and no account has more of one digit. */
const MOST = 19;
const CARD = 16;
/** Words between digits and how often they come: "and then that again three times". */
const BETWEEN = 5;
const MORE =
  /^(?:more|another|encore|autres|noch|weitere|otra|otras|mas|ancora|altre|altri|mais|outra|outras|nog|again|plus)$/;

/** Before what is counted: "12 times the 1". */
export const ARTICLES: ReadonlySet<string> = new Set(
  'le la les l un the a die das den der el il lo lo o de het een'.split(' '),
);

const countAt = (words: readonly Word[], at: number) => {
  const count = numberAt(words, at);
  return count && count.value > 1 && count.value <= MOST ? count : null;
};

/** What stands between the pairs of a number as well as between factors. */
export const isCross = (word: Word | undefined): boolean => word?.text === 'x';

/** "twelve ones", "12 times the 1", "ones, 12 of them". */
export function countedAt(words: readonly Word[], at: number): Counted | null {
  const plural = PLURALS.get(words[at]?.text ?? '');
  if (plural !== undefined) {
    const count = countAt(words, at + 1);
    return count ? { digits: plural.repeat(count.value), next: count.next } : null;
  }
  const count = countAt(words, at);
  if (!count) return null;
  const behind = MORE.test(words[count.next]?.text ?? '') ? count.next + 1 : count.next;
  const several = PLURALS.get(words[behind]?.text ?? '') ?? /^(\d)s$/.exec(words[behind]?.text ?? '')?.[1];
  if (several !== undefined) return { digits: several.repeat(count.value), next: behind + 1 };
  if (!TIMES.has(words[count.next]?.text ?? '')) return null;
  for (const next of [count.next + 1, count.next + 2]) {
    if (next > count.next + 1 && !ARTICLES.has(words[next - 1]?.text ?? '')) return null;
    const unit = unitAt(words, next);
    // « 06 x 39 x 98 »: a sign between pairs, and nothing is multiplied.
    if (unit && isCross(words[count.next]) && (isCross(words[unit.next]) || isCross(words[at - 1])))
      return null;
    if (unit) return { digits: unit.digits.repeat(count.value), next: unit.next };
  }
  return null;
}

/** What is counted: one digit or a pair, or digits one by one: « deux fois 63 », "twice 1 9 4". */
function unitAt(words: readonly Word[], at: number): Counted | null {
  const first = numberAt(words, at);
  if (!first || first.digits.length > 2) return null;
  let { digits, next } = first;
  while (
    digits.length < 4 &&
    /^\d$/.test(words[next - 1]?.text ?? '') &&
    /^\d$/.test(words[next]?.text ?? '')
  ) {
    if ((words[next]?.from ?? 0) - (words[next - 1]?.to ?? 0) > 1) break;
    digits += words[next]?.text;
    next++;
  }
  return { digits, next };
}

/** « rebelote 3 fois »: the digits before come as often; the digits that this adds. */
export function againAt(words: readonly Word[], at: number, before: string): Counted | null {
  let start = at;
  let more = false;
  while (start - at < BETWEEN && AGAIN.has(words[start]?.text ?? '')) {
    more ||= MORE.test(words[start]?.text ?? '');
    start++;
  }
  const count = countAt(words, start);
  if (!count) return null;
  let next = count.next;
  if (MORE.test(words[next]?.text ?? '')) {
    more = true;
    next++;
  }
  const after = words[next]?.text ?? '';
  if (countedAt(words, start) || !TIMES.has(after)) return null;
  // « 4-2 ripetuto otto volte », after it was said before: only the last of it is meant.
  const unit = before.length * count.value > MOST + 1 ? before.slice(-CARD / count.value) : before;
  if (unit.length * count.value > MOST + 1) return null;
  return { digits: unit.repeat(more ? count.value : count.value - 1), next: next + 1 };
}

/** "same, same", „dann nochmal": the last four digits once more. */
export function sameAt(words: readonly Word[], at: number, before: string): Counted | null {
  if (before.length < 4 || before.length % 4 !== 0 || before.length >= CARD) return null;
  let next = at;
  while (next - at < 3 && AGAIN.has(words[next]?.text ?? '') && !SAMES.has(words[next]?.text ?? '')) next++;
  if (!SAMES.has(words[next]?.text ?? '')) return null;
  next++;
  let times = 1;
  while (
    AGAIN.has(words[next]?.text ?? '') &&
    !SAMES.has(words[next]?.text ?? '') &&
    next - at < 6 &&
    TWICE.has(words[next + 1]?.text ?? '')
  )
    next++;
  if (TWICE.has(words[next]?.text ?? '')) {
    next++;
    times = 2;
  }
  // "4242 4242, same twice": both of them once more are two.
  const digits = times === 2 && before.length === 8 ? before : before.slice(-4).repeat(times);
  return { digits, next };
}
const SAMES = new Set(
  'same pareil idem nochmal dasselbe igual uguale mesmo hetzelfde again encore rebelote'.split(' '),
);
const TWICE = new Set('twice zweimal'.split(' '));

/** « quatre mille cent onze », « onze cent onze »: four digits in words. */
export function thousandsAt(words: readonly Word[], at: number): Counted | null {
  const first = wordNumberAt(words, at);
  const behind = first?.next ?? at;
  const word = words[behind]?.text ?? '';
  if (THOUSANDS.has(word) && (first === null ? at === behind : first.value > 0 && first.value < 10)) {
    const hundreds = hundredsAt(words, behind + 1);
    const rest = hundreds ?? wordNumberAt(words, behind + 1);
    // "mil" and "mille" alone are no dictated digits.
    if (!rest || (first === null && !hundreds)) return null;
    return { digits: String((first?.value ?? 1) * 1000 + rest.value), next: rest.next };
  }
  if (!first || first.value < 11 || !HUNDREDS.has(word)) return null;
  const rest = wordNumberAt(words, behind + 1);
  return rest && rest.value > 9
    ? { digits: String(first.value * 100 + rest.value), next: rest.next }
    : { digits: `${first.value}00`, next: behind + 1 };
}

function hundredsAt(words: readonly Word[], at: number): { value: number; next: number } | null {
  const first = HUNDREDS.has(words[at]?.text ?? '') ? null : wordNumberAt(words, at);
  const behind = first?.next ?? at;
  if (!HUNDREDS.has(words[behind]?.text ?? '') || (first && first.value > 9)) return null;
  const rest = wordNumberAt(words, behind + 1);
  return { value: (first?.value ?? 1) * 100 + (rest?.value ?? 0), next: rest?.next ?? behind + 1 };
}
