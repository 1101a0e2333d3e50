/** Where a frame stands in its tab, as the browser tells it. */
import { browser } from '#lib/platform/browser.ts';

interface FrameOfTab {
  frameId: number;
  parentFrameId: number;
  url: string;
}

/** Addresses of the frames around a frame, the nearest first, up to the top page. */
export async function addressesAround(tabId: number, frameId: number): Promise<string[]> {
  if (frameId === 0) return [];
  const frames = await browser.webNavigation.getAllFrames({ tabId }).catch(() => null);
  return addressesFrom(frames ?? [], frameId);
}

/** The same from a list of all frames. Empty where the frame is gone. */
export function addressesFrom(frames: readonly FrameOfTab[], frameId: number): string[] {
  const byId = new Map(frames.map((frame) => [frame.frameId, frame]));
  const addresses: string[] = [];
  for (let up = byId.get(frameId); up && addresses.length < byId.size; ) {
    up = byId.get(up.parentFrameId);
    if (up) addresses.push(up.url);
  }
  return addresses;
}

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
