import type { Evidence, Observation } from '#lib/verdict/types.ts';

/**
 * What a document showed so far: the strongest of each signal. An entry form that gives way to the rooms behind
 * it, in one document, was seen all the same; what a page shows bit by bit adds up.
 */
export function mergeOverTime(before: Evidence | null, now: Evidence): Evidence {
  if (!before) return now;
  const strongest = new Map<Observation['signal'], number>();
  for (const { signal, strength } of [...before.observations, ...now.observations]) {
    strongest.set(signal, Math.max(strength, strongest.get(signal) ?? 0));
  }
  return {
    observations: [...strongest].map(([signal, strength]) => ({ signal, strength })),
    talk: before.talk || now.talk,
    opaque: now.opaque,
    camera: before.camera || now.camera,
  };
}
