/** Long digits that are no telephone number by the way they are written. */
import type { DigitRun } from '#lib/text/digits.ts';
import { passesLuhn } from '../payment/luhn.ts';

const DATE =
  /(?<!\d)\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:19|20)\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}(?!\d)/;
const DOTTED_QUAD = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const DECIMAL = /^[1-9]\d*[.,]\d{5,}$/;
const COORDINATES = /\d{1,3}\.\d{3,} ?[,;/]? ?-?\d{1,3}\.\d{3}/;
const ISBN = /^97[89]\d{10}$/;
const UNIT_AFTER =
  /^ ?(?:€|eur|euros?|\$|£|%|km|kg|go|gb|mb|pts?|points?|xp|coins?|vues|views|likes|abonnes|followers)(?![a-z])/;
const UNIT_BEFORE = /[€$£#] ?$/;
/** Marks out of twenty, and scores. */
const MARKS = /\d ?\/ ?(?:10|20|100)(?!\d)/;
const IN_LINK = /[a-z0-9][/=?&_]$/;

/** @param from where the digits begin in the form */
export function isSomethingElse(form: string, run: DigitRun, from: number, to: number): boolean {
  const written = form.slice(from, to);
  return (
    DATE.test(written) ||
    MARKS.test(written) ||
    DOTTED_QUAD.test(written) ||
    DECIMAL.test(written) ||
    COORDINATES.test(written) ||
    ISBN.test(run.digits) ||
    UNIT_AFTER.test(form.slice(to, to + 12)) ||
    UNIT_BEFORE.test(form.slice(Math.max(0, from - 2), from)) ||
    IN_LINK.test(form.slice(Math.max(0, from - 2), from)) ||
    ((run.digits.length === 15 || run.digits.length === 16) && !run.plus && passesLuhn(run.digits))
  );
}
