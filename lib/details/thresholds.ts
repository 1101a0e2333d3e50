/**
 * From which probability on a form of a detail is one, on a risky site at 11–14. The kinds that are known by their
 * meaning alone have theirs from the cases (learned/model.json).
 */
import type { Strength } from './formats/format.ts';
import type { DetailKind } from './types.ts';

/** A number that rings is hardly ever somebody else's; digits that may be a number need a sentence that says so. */
const USUAL: Readonly<Record<Strength, number>> = { strong: 0.25, weak: 0.5 };

const SPECIAL: Readonly<Partial<Record<DetailKind, Readonly<Record<Strength, number>>>>> = {
  // A check digit, an @, a map’s address: that they are one is certain; whose they are is asked of the sentence.
  email: { strong: 0.15, weak: 0.5 },
  payment: { strong: 0.15, weak: 0.5 },
  'live-location': { strong: 0.2, weak: 0.5 },
};

export const formSpeaksFrom = (kind: DetailKind, strength: Strength): number =>
  (SPECIAL[kind] ?? USUAL)[strength];
