import { mergeFrames } from '#lib/verdict/merge.ts';
import type { Evidence } from '#lib/verdict/types.ts';
import type { TabState } from './tab-schema.ts';

/** Frames that are told apart; a page that makes frames without end must not fill the session's storage. */
export const MAX_FRAMES = 40;

/** Adds what a frame showed. Beyond `MAX_FRAMES` all further frames count as one: nothing that was seen is lost. */
export function withFrame(
  frames: TabState['frames'],
  frameId: number,
  visit: number,
  evidence: Evidence,
): TabState['frames'] {
  const known = String(frameId) in frames || Object.keys(frames).length < MAX_FRAMES;
  if (known) return { ...frames, [frameId]: { visit, evidence } };
  const before = frames.further?.evidence;
  const merged = before ? mergeFrames([before, evidence]) : evidence;
  return { ...frames, further: { visit: 0, evidence: merged } };
}
