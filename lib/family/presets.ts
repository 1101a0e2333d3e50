/**
 * What stands in the way of a page, by its level and by what the family chose. One table, to be read by people.
 */
import type { Preset } from './settings.ts';

/**
 * `note`: a small banner, once a visit. `banner`: says why, and can be closed. `cover`: over the page, and one can go in
 * by a deliberate gesture. `shut`: over the page, and one can't.
 */
export type InTheWay = 'note' | 'banner' | 'cover' | 'shut';

export const IN_THE_WAY: Readonly<Record<Preset, Readonly<Record<'caution' | 'danger', InTheWay>>>> = {
  // A teen who is trusted to decide: told in time, and asked to stop and think where it is dangerous.
  accompany: { caution: 'note', danger: 'cover' },
  guard: { caution: 'banner', danger: 'cover' },
  // For a young child, or for a while: what is dangerous stays shut, and what deserves care asks for a decision.
  close: { caution: 'cover', danger: 'shut' },
};
