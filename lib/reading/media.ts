import type { Dom } from './dom.ts';
import type { Media } from './page.ts';
import type { Sorted } from './sort.ts';

/** Counts camera previews, other videos, large canvases and frames that were given the camera. */
export function readMedia(dom: Dom, sorted: Sorted): Media {
  const media: Media = { videos: 0, previews: 0, streams: 0, canvases: 0, cameraFrames: 0 };
  for (const element of sorted.media.slice(0, 60)) {
    const tag = dom.tag(element);
    if (tag === 'canvas') media.canvases += isLarge(dom, element) ? 1 : 0;
    else if (tag === 'iframe')
      media.cameraFrames += /\bcamera\b/.test(dom.attribute(element, 'allow')) ? 1 : 0;
    else countVideo(dom, element, media);
  }
  return media;
}

function countVideo(dom: Dom, element: Element, media: Media): void {
  const stream = dom.property(element, 'srcObject');
  if (stream !== null && stream !== undefined) media.streams += 1;
  const inline = dom.has(element, 'autoplay') || dom.has(element, 'playsinline');
  const muted = dom.has(element, 'muted') || dom.property(element, 'muted') === true;
  const file = dom.attribute(element, 'src') !== '' || dom.first(element) !== null;
  if (file) return;
  media.videos += 1;
  if (inline && muted) media.previews += 1;
}

function isLarge(dom: Dom, element: Element): boolean {
  return Number(dom.property(element, 'width')) >= 300 && Number(dom.property(element, 'height')) >= 200;
}
