/**
 * From which probability on a form of a detail is one, on a risky site at 11–14. The kinds that are known by their
 * meaning alone have theirs from the cases (learned/model.json).
 */
import type { Strength } from './formats/format.ts';
import type { DetailKind } from './types.ts';

/** A number that rings is hardly ever anything else; digits that may be one need a sentence that says so. */
const NUMBER: Readonly<Record<Strength, number>> = { strong: 0.2, weak: 0.5 };
/** A check digit, an @, a map’s address: that they are one is certain; whose they are is asked of the sentence. */
const CERTAIN = 0.2;

export const formSpeaksFrom = (kind: DetailKind, strength: Strength): number =>
  kind === 'phone' ? NUMBER[strength] : CERTAIN;
