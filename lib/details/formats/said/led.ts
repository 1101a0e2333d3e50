/**
 * Ways of saying a detail that are long, as a day, an address or a place makes them: they take tens of milliseconds to be compiled,
 * and are tried only where the part of them was found that stands beside the detail.
 */
import { holds } from '../matches.ts';

/** A way of saying it, and what of it stands beside the detail. */
interface Led {
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
