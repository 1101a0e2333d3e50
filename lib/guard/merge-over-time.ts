import { isHelp, mayFollowHelp } from '#lib/verdict/help.ts';
import { reasonsOf } from '#lib/verdict/reasons.ts';
import type { Evidence, Observation } from '#lib/verdict/types.ts';
import { WEIGHTS } from '#lib/verdict/weights.ts';

/**
 * What a document showed so far: the strongest of each risk. An entry form that gives way to the rooms behind it,
 * in one document, was seen all the same; what a page shows bit by bit adds up. What protects counts only as
 * long as it is there: a login wall says nothing of what comes after it.
 */
export function mergeOverTime(before: Evidence | null, now: Evidence): Evidence {
  if (!before) return now;
  const strongest = new Map<Observation['signal'], number>();
  for (const { signal, strength } of [...kept(before, now), ...now.observations]) {
    strongest.set(signal, Math.max(strength, strongest.get(signal) ?? 0));
  }
  return {
    observations: [...strongest].map(([signal, strength]) => ({ signal, strength })),
    talk: before.talk || now.talk,
    opaque: now.opaque,
    camera: before.camera || now.camera,
    ...((before.ageRefused || now.ageRefused) && { ageRefused: true }),
  };
}

/**
 * What a helpline asks at its door is no risk, so none of it is remembered. Its words go when the child has entered,
 * and it is a helpline all the same: that is kept until something grave, rooms or letters to anybody are seen.
 */
function kept(before: Evidence, now: Evidence): Observation[] {
  const reasons = reasonsOf(before.observations, WEIGHTS);
  if (!isHelp(reasons)) return before.observations.filter(({ signal }) => WEIGHTS[signal] > 0);
  if (!mayFollowHelp(reasonsOf(now.observations, WEIGHTS))) return [];
  return before.observations.filter(({ signal }) => signal === 'help-service');
}
