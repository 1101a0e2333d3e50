import type { Evidence, Observation } from '#lib/verdict/types.ts';
import { WEIGHTS } from '#lib/verdict/weights.ts';

/**
 * What a document showed so far: the strongest of each risk. An entry form that gives way to the rooms behind it,
 * in one document, was seen all the same; what a page shows bit by bit adds up. What protects counts only as
 * long as it is there: a login wall or a helpline's words say nothing of what comes after them.
 */
export function mergeOverTime(before: Evidence | null, now: Evidence): Evidence {
  if (!before) return now;
  const strongest = new Map<Observation['signal'], number>();
  const risks = before.observations.filter(({ signal }) => WEIGHTS[signal] > 0);
  for (const { signal, strength } of [...risks, ...now.observations]) {
    strongest.set(signal, Math.max(strength, strongest.get(signal) ?? 0));
  }
  return {
    observations: [...strongest].map(([signal, strength]) => ({ signal, strength })),
    talk: before.talk || now.talk,
    opaque: now.opaque,
    camera: before.camera || now.camera,
  };
}
