/** Card numbers: the ranges that banks give out, with their check digit. */
import { passesLuhn } from './luhn.ts';

const LONGEST = 19;
/** Visa, Mastercard, American Express, Discover, Maestro, Diners, JCB, by their first digits and lengths. */
const RANGES =
  /^(?:4\d{15}|4\d{12}|4\d{18}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|2720\d{12}|3[47]\d{13}|6(?:011|4[4-9]\d|5\d\d)\d{12}|(?:50|5[6-9]|6[37])\d{12,17}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14})$/;

/**
 * How many groups at the beginning of a run of digits are a card's number; 0 where none are. Behind it may stand the
 * month in which it ends, and its code.
 * @param ends where each group ends in `digits`
 */
export function cardGroups(digits: string, ends: readonly number[]): number {
  for (let count = ends.length; count > 0; count--) {
    const end = ends[count - 1] ?? 0;
    if (end <= LONGEST && isCard(digits.slice(0, end))) return count;
  }
  return 0;
}

/** True for digits that a card may bear. */
export function isCard(digits: string): boolean {
  return (
    digits.length >= 13 &&
    digits.length <= LONGEST &&
    RANGES.test(digits) &&
    !/^(\d)\1+$/.test(digits) &&
    passesLuhn(digits)
  );
}
