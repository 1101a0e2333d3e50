/**
 * From which probability on something is said to be a detail, on a risky site at 11–14. Chosen on cases and conversations
 * that the tagger has not learned from (`npm run fit-details` prints them), at one price for all kinds: a false alarm costs
 * somewhat more than a detail that is missed; towns, places and names cost more, as public texts hold so many of them. Behind
 * these, from which one on the tagger is believed without rules.
 */
import type { Strength } from './formats/format.ts';
import type { DetailKind } from './types.ts';

/** For what is known by its meaning. Towns, names and places are talked about most, and given away least of that. */
export const MEANING_SPEAKS_FROM: Readonly<Record<DetailKind, number>> = {
  phone: 0.81,
  email: 0.55,
  'street-address': 0.66,
  town: 0.81,
  school: 0.66,
  'full-name': 0.76,
  'birth-date': 0.66,
  age: 0.65,
  handle: 0.7,
  payment: 0.71,
  'live-location': 0.74,
  meeting: 0.7,
  password: 0.69,
};

/** For an answer: the other side has just asked for it, and few answers say something else. */
export const ANSWER_SPEAKS_FROM = 0.4;

/**
 * For what has a form. What is said outright is told, unless the sentence is plainly about something else; what rings, has
 * a check digit, an @ or a map’s address is hardly ever anything else; digits that may be a number need a sentence that
 * says so.
 * What is checked, a card that is called one or an account, was somebody else's below this 179 times, and the child's own 4 times,
 * in messages that nobody has learned from; a card that nothing is said of is less known to the tagger and needs less.
 */
export const FORM_SPEAKS_FROM: Readonly<Record<Strength, number>> = {
  certain: 0,
  checked: 0.25,
  outright: 0.24,
  strong: 0.14,
  weak: 0.5,
};

/**
 * A number or an address in its usual form needs more of the words, where nothing in them says that it is one's own: who warns of
 * one, asks whether it is the other side's or passes on a teacher's writes it in the same form.
 */
export const REACHED_SPEAKS_FROM = 0.65;

/**
 * From here on the tagger needs no rule to find a kind: its words are not looked for, which takes as long again as the tagger
 * itself. What it marks is mostly nearer to the detail than what rules mark.
 */
export const TOLD_FROM = 0.97;

/** From here on a sentence says so well what it tells that no word is missed in it (plausible.ts). */
export const SAID_WELL = 0.95;

/** From here on a detail is taken to be the child's or the family's: whose details count is part of what the tagger learned. */
export const MINE_FROM = 0.9;

/**
 * A kind to which the tagger gives no more than this is not looked for in so many words. Most messages tell nothing; of what is
 * told less than one detail in a thousand is lost by it, and as many false alarms (on what was not learned from). Nor is a word behind
 * an address a town then: of those in cases 65 were none, and one was.
 */
export const TELLS_NOTHING = 0.01;
