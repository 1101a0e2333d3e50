/** Where a frame stands in its tab, as the browser tells it. */
import type { PageSender } from '#lib/messaging/listener.ts';
import { browser } from '#lib/platform/browser.ts';

interface FrameOfTab {
  frameId: number;
  parentFrameId: number;
  url: string;
  /** Where the browser tells one document of a frame from the next. */
  documentId?: string;
  documentLifecycle?: string;
}

const allFrames = async (tabId: number): Promise<FrameOfTab[]> =>
  (await browser.webNavigation.getAllFrames({ tabId }).catch(() => null)) ?? [];

type Speaker = Pick<PageSender, 'tabId' | 'frameId' | 'documentId' | 'url'>;

/**
 * Whether a tab still shows the document that spoke. One that is being left may speak for a moment longer, and
 * Chromium then gives it the number of some sub-frame, under the address of the next page.
 */
export const isStillShown = async (sender: Speaker): Promise<boolean> =>
  isAmong(await allFrames(sender.tabId), sender);

/** The same from a list of all frames. */
export function isAmong(
  frames: readonly FrameOfTab[],
  { frameId, documentId, url }: Omit<Speaker, 'tabId'>,
): boolean {
  // Chromium's list lacks frames of such an address; no top page has one.
  if (url.startsWith('blob:')) return true;
  return frames.some((frame) => {
    if ((frame.documentLifecycle ?? 'active') !== 'active') return false;
    const told = frame.documentId !== undefined && documentId !== undefined;
    return told ? frame.documentId === documentId : frame.frameId === frameId;
  });
}

/** Addresses of the frames around a frame, the nearest first, up to the top page. */
export async function addressesAround(tabId: number, frameId: number): Promise<string[]> {
  if (frameId === 0) return [];
  return addressesFrom(await allFrames(tabId), frameId);
}

/** The same from a list of all frames. Empty where the frame is gone. */
export const addressesFrom = (frames: readonly FrameOfTab[], frameId: number): string[] =>
  upFrom(frames, frameId)
    .slice(1)
    .map(({ url }) => url);

/** A frame and those around it, up to the top page; a list that leads in a circle is left. */
function upFrom(frames: readonly FrameOfTab[], frameId: number): FrameOfTab[] {
  const byId = new Map(frames.map((frame) => [frame.frameId, frame]));
  const up: FrameOfTab[] = [];
  for (let one = byId.get(frameId); one && up.length <= byId.size; one = byId.get(one.parentFrameId))
    up.push(one);
  return up;
}

/** The frames around a frame that are one page with it: of its origin, which a frame without an address has from the one around it. */
export const framesOfPage = async (tabId: number, frameId: number): Promise<number[]> =>
  frameId === 0 ? [] : samePage(await allFrames(tabId), frameId);

/** The same from a list of all frames. */
export function samePage(frames: readonly FrameOfTab[], frameId: number): number[] {
  const up = upFrom(frames, frameId);
  const last = up.findIndex((one, at) => !isOneWith(one, up[at + 1]));
  return up.slice(1, last < 0 ? up.length : last + 1).map((one) => one.frameId);
}

const isOneWith = ({ url }: FrameOfTab, around: FrameOfTab | undefined): boolean =>
  url.startsWith('about:') || URL.parse(url)?.origin === URL.parse(around?.url ?? '')?.origin;

/** What a tab shows of its page, in the page's CSS pixels; null where the browser does not say. */
export async function viewOf(tabId: number): Promise<{ width: number; height: number } | null> {
  try {
    const [{ width, height }, zoom] = await Promise.all([
      browser.tabs.get(tabId),
      browser.tabs.getZoom(tabId),
    ]);
    return width && height ? { width: width / zoom, height: height / zoom } : null;
  } catch {
    return null;
  }
}
