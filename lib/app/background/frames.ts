import { mergeFrames } from '#lib/verdict/merge.ts';
import type { TabState } from './tab-schema.ts';

/** Frames that are told apart; a page that makes frames without end must not fill the session's storage. */
export const MAX_FRAMES = 40;

export type KnownFrame = TabState['frames'][string];

/** Adds what a frame showed. Beyond `MAX_FRAMES` all further frames count as one: nothing that was seen is lost. */
export function withFrame(
  frames: TabState['frames'],
  frameId: number,
  frame: KnownFrame,
): TabState['frames'] {
  const known = String(frameId) in frames || Object.keys(frames).length < MAX_FRAMES;
  if (known) return { ...frames, [frameId]: frame };
  const before = frames.further;
  if (!before) return { ...frames, further: { ...frame, origin: '' } };
  const part = before.part === 'small' ? frame.part : before.part;
  const evidence = mergeFrames([before.evidence, frame.evidence]);
  return { ...frames, further: { origin: '', part, evidence } };
}
