import type { RequestOf } from '#lib/messaging/contract.ts';

/** How large a frame ever was, in CSS pixels of its own, coarsely; and whether somebody used it. */
export type FrameSeen = RequestOf<'guard:evidence'>['frame'];

/** Sizes are told in steps of so many pixels, rounded up: a frame that grows is told of, one that trembles is not. */
const STEP = 50;
const MAX_SIDE = 10_000;

/**
 * What a frame was up to now. It only ever grows: a chat that is made small again was large all the same, and a
 * page that changes its size for ever has soon nothing more to say.
 */
export function frameOverTime(before: FrameSeen | null, now: FrameSeen): FrameSeen {
  return {
    width: Math.max(before?.width ?? 0, inSteps(now.width)),
    height: Math.max(before?.height ?? 0, inSteps(now.height)),
    used: now.used || (before?.used ?? false),
  };
}

const inSteps = (pixels: number) => Math.min(MAX_SIDE, Math.ceil(pixels / STEP) * STEP);

/** Who clicks an advertisement follows a link or presses on nothing; that is no use of what it shows. */
const NO_USE = new Set(['a', 'area', 'body', 'html', 'iframe', 'frame', 'object', 'embed']);

/**
 * Whether an event says that somebody uses what this frame shows: a person, not a script, put the cursor into a
 * box or onto a button of it, or typed there. A frame that focuses its own box is not used by that.
 */
export function isUse({ isTrusted, target }: Event, { navigator }: Window): boolean {
  const tag = (target as Partial<Element> | null)?.localName;
  return isTrusted && navigator.userActivation.hasBeenActive && tag !== undefined && !NO_USE.has(tag);
}
