/**
 * Ways of saying a detail whose own form is long: a day, an address. Such expressions take tens of milliseconds to be compiled;
 * they are looked for only where what stands beside the detail was found.
 */
import { holds } from '../matches.ts';

/** A way of saying it, and what of it stands beside the detail. */
export interface Led {
  beside: RegExp;
  whole: RegExp;
}

/** A way that leads to the detail. */
export const led = (lead: string, detail: string): Led => ({
  beside: new RegExp(lead),
  whole: new RegExp(lead + detail, 'g'),
});

/** A way that follows the detail. */
export const followed = (detail: string, tail: string): Led => ({
  beside: new RegExp(tail),
  whole: new RegExp(detail + tail, 'g'),
});

/** The expressions that may be found in a form, in their order. */
export const ledIn = (form: string, ways: readonly Led[]): RegExp[] =>
  ways.filter(({ beside }) => holds(form, beside)).map(({ whole }) => whole);
