import type { SignalId } from '#lib/signals/ids.ts';
import type { Evidence } from './types.ts';
import { WEIGHTS } from './weights.ts';

/**
 * One evidence for a tab from those of its frames. Of each risk the clearest counts, wherever it stood. What
 * protects counts only from the frame that shows most risk: neither a legal notice around a chat in a frame nor
 * a harmless frame inside a chat may whitewash it.
 */
export function mergeFrames(frames: readonly Evidence[]): Evidence {
  const strengths = new Map<SignalId, number>();
  const riskiest = [...frames].sort((a, b) => riskOf(b) - riskOf(a))[0];
  for (const frame of frames) {
    for (const { signal, strength } of frame.observations) {
      if (WEIGHTS[signal] < 0 && frame !== riskiest) continue;
      strengths.set(signal, Math.max(strength, strengths.get(signal) ?? 0));
    }
  }
  return {
    observations: [...strengths].map(([signal, strength]) => ({ signal, strength })),
    talk: frames.some(({ talk }) => talk),
    opaque: frames.some(({ talk, opaque }) => talk && opaque),
    camera: frames.some(({ camera }) => camera),
  };
}

function riskOf(frame: Evidence): number {
  const risk = frame.observations.reduce(
    (sum, { signal, strength }) => sum + Math.max(0, WEIGHTS[signal]) * strength,
    0,
  );
  return risk + (frame.talk ? 0.01 : 0);
}
