/** A town beside an age, a sex or a name: "15 f lille". */
import { numberAt } from '#lib/text/numbers.ts';
import { isPhrase } from '../identity/phrases.ts';
import { starts, startsIn } from '../places/lookup.ts';
import { AM, ANSWERS, CHAINS, MEET, PASSING, SEXES, SPOTS, YEARS } from '../places/vocabulary.ts';
import type { Found, Message } from '../types.ts';
import { townAt } from './name.ts';

/** Longest answer that is still a bare one, in words. */
export const SHORT = 12;

export const isSpot = ({ words }: Message, from: number, to: number) =>
  startsIn(words, from, to, SPOTS) || startsIn(words, from, to, CHAINS);

/** Age, sex and town in any order: "F/14/Leeds", « 15 ans lille ». */
export function introducedTown(message: Message): Found[] {
  const { words } = message;
  if (
    words.length < 2 ||
    words.length > SHORT ||
    !(/\d/.test(message.form.text) || startsIn(words, 0, words.length, YEARS)) ||
    startsIn(words, 0, words.length, MEET) ||
    startsIn(words, 0, words.length, PASSING)
  )
    return [];
  for (let at = 0; at + 1 < words.length; at++) {
    const one = introducedAt(message, at) ?? townFirst(message, at);
    if (one) return [one];
  }
  return [];
}

function introducedAt(message: Message, start: number): Found | null {
  const { words } = message;
  let [age, years, sex, at] = [false, false, false, start];
  for (let step = 0; step < 6 && at < words.length; step++) {
    const glued = words[at]?.text ?? '';
    const joined = /^(\d{2})([a-z])$/.exec(glued.replace(/^([a-z])(\d{2})$/, '$2$1'));
    const sexHere = sex ? 0 : starts(words, at, SEXES);
    const next = age ? at : ageAt(message, at);
    if (next > at) {
      age = true;
      at = next + starts(words, next, YEARS);
      years = at > next;
    } else if (!age && joined && isPhrase(SEXES, joined[2] ?? '')) {
      [age, sex] = [true, joined[2] !== 'h'];
      at += 1;
    } else if (sexHere > 0) {
      sex = true;
      at += sexHere;
    } else {
      const name = age || sex ? townAt(message, at) : null;
      if (name) {
        const behind = ageAt(message, name.next) > name.next;
        const marks = Number(age || behind) + Number(sex) + Number(name.known || name.capital);
        const rest = words.length - name.next + start;
        const close = words.length <= 5 || years || (age && sex);
        return marks > 1 &&
          (age || behind) &&
          (sex || name.known) &&
          rest <= 4 &&
          close &&
          (name.known || !isSpot(message, at, name.next))
          ? found(message, at, name.next)
          : null;
      }
      const small = age || sex ? starts(words, at, ANSWERS) : 0;
      if (small === 0 || starts(words, at, AM) > 0) return null;
      at += small;
    }
  }
  return null;
}

/** The town first: "leeds 14 f". */
function townFirst(message: Message, at: number): Found | null {
  const { words } = message;
  const name = at < 2 ? townAt(message, at) : null;
  if (!name || !(name.known || name.capital || name.shaped)) return null;
  const sex = starts(words, name.next, SEXES);
  const age = ageAt(message, name.next + sex);
  if (age === name.next + sex) return null;
  const after = age + starts(words, age, YEARS);
  const marked = sex > 0 || starts(words, after, SEXES) > 0 || (name.known && after > age);
  return marked && words.length - after <= 3 ? found(message, at, name.next) : null;
}

/** Index after an age of the young, or `at`. */
function ageAt({ words }: Message, at: number): number {
  const number = numberAt(words, at);
  if (!number || number.value < 8 || number.value > 30) return at;
  return /^\d/.test(words[at]?.text ?? '') || starts(words, number.next, YEARS) > 0 ? number.next : at;
}

export const found = ({ words }: Message, first: number, next: number): Found => ({
  from: words[first]?.from ?? 0,
  to: words[next - 1]?.to ?? 0,
  certainty: 0.75,
  whose: 'mine',
});
