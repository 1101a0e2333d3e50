/**
 * From which probability on something is said to be a detail, on a risky site at 11–14. Chosen on cases and conversations
 * that the tagger has not learned from (`npm run fit-details` prints them): as low as lets about six of a thousand messages
 * of an ordinary conversation be taken for one, since most that people write tells nothing.
 */
import type { Strength } from './formats/format.ts';
import type { DetailKind } from './types.ts';

/** For what is known by its meaning. Towns, ages and meetings are talked about most, and given away least of that. */
export const MEANING_SPEAKS_FROM: Readonly<Record<DetailKind, number>> = {
  phone: 0.5,
  email: 0.5,
  'street-address': 0.61,
  town: 0.71,
  school: 0.66,
  'full-name': 0.66,
  'birth-date': 0.61,
  age: 0.66,
  handle: 0.66,
  payment: 0.61,
  'live-location': 0.66,
  meeting: 0.69,
  password: 0.61,
};

/** A number that rings is hardly ever anything else; digits that may be one need a sentence that says so. */
const NUMBER: Readonly<Record<Strength, number>> = { strong: 0.2, weak: 0.5 };
/** A check digit, an @, a map’s address: that they are one is certain; whose they are is asked of the sentence. */
const CERTAIN = 0.2;
/** What is said outright is told, unless the sentence is plainly about something else. */
const OUTRIGHT = 0.05;

/** For what has a form. */
export function formSpeaksFrom(kind: DetailKind, strength: Strength): number {
  if (kind === 'phone') return NUMBER[strength];
  return kind === 'age' || kind === 'full-name' ? OUTRIGHT : CERTAIN;
}
