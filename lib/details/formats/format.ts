/** What has the form of a detail: whether it is one, its sentence tells. */
import type { DetailKind } from '../types.ts';

/**
 * What is certain needs no sentence; what is checked, cards and accounts, is what it seems, but may be anybody's; what is said
 * outright is the writer's own; strong forms are hardly ever anything else; weak ones often are.
 */
export type Strength = 'certain' | 'checked' | 'outright' | 'strong' | 'weak';

export interface Candidate {
  kind: DetailKind;
  /** UTF-16 offsets in the text as it was written, end exclusive. */
  span: [from: number, to: number];
  strength: Strength;
}
