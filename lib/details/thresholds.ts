/**
 * From which probability on something is said to be a detail, on a risky site at 11–14. Chosen on cases and conversations
 * that the tagger has not learned from (`npm run fit-details` prints them), at one price for all kinds: a false alarm costs
 * as much as one and a half details that are missed; towns, schools and names more, as public texts hold so many of them.
 */
import type { Strength } from './formats/format.ts';
import type { DetailKind } from './types.ts';

/** For what is known by its meaning. Towns, ages and meetings are talked about most, and given away least of that. */
export const MEANING_SPEAKS_FROM: Readonly<Record<DetailKind, number>> = {
  phone: 0.78,
  email: 0.7,
  'street-address': 0.8,
  town: 0.82,
  school: 0.76,
  'full-name': 0.91,
  'birth-date': 0.62,
  age: 0.66,
  handle: 0.7,
  payment: 0.62,
  'live-location': 0.81,
  meeting: 0.73,
  password: 0.74,
};

/** For an answer: the other side has just asked for it, and few answers say something else. */
export const ANSWER_SPEAKS_FROM = 0.4;

/**
 * For what has a form. What is said outright is told, unless the sentence is plainly about something else; what rings, has
 * a check digit, an @ or a map’s address is hardly ever anything else; digits that may be a number need a sentence that
 * says so.
 */
export const FORM_SPEAKS_FROM: Readonly<Record<Strength, number>> = {
  certain: 0,
  outright: 0.08,
  strong: 0.2,
  weak: 0.5,
};
