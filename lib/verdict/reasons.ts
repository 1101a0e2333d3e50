import type { SignalId } from '#lib/signals/ids.ts';
import type { Observation, Reason } from './types.ts';

/** Signals with their part in the sum: risks by weight, then what protects, strongest first. */
export function reasonsOf(observations: readonly Observation[], weights: Record<SignalId, number>): Reason[] {
  return observations
    .map(({ signal, strength }) => ({ signal, strength, weight: weights[signal] * strength }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => (a.weight < 0 && b.weight < 0 ? a.weight - b.weight : b.weight - a.weight));
}
