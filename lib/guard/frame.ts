import type { RequestOf } from '#lib/messaging/contract.ts';
import { getterOf } from '#lib/reading/dom.ts';

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
const NO_USE = new Set<unknown>(['a', 'area', 'body', 'html', 'iframe', 'frame', 'object', 'embed']);

/**
 * Whether somebody uses what this frame shows: a person has touched it, and the cursor stands in a box or on a
 * button of it. A frame that nobody touched and that focuses its own box is used by nobody. The browser is asked
 * for its state, not for events, which a page may keep from us.
 */
export function isInUse(document: Document, { userActivation }: Navigator): boolean {
  const focused = getterOf(document, 'activeElement')(document) as Element | null;
  return (
    userActivation.hasBeenActive && focused !== null && !NO_USE.has(getterOf(focused, 'localName')(focused))
  );
}
