import type { Signal } from '#lib/signals/signal.ts';

/** A camera preview runs, or is about to, where people talk. */
export const signal: Signal = {
  id: 'live-camera',
  look: ({ page, talk }) => {
    const { previews, streams, videos, cameraFrames } = page.media;
    if (streams > 0) return 1;
    if (previews > 0) return videos > 1 ? 0.9 : 0.6;
    return cameraFrames > 0 && talk >= 0.3 ? 0.5 : 0;
  },
};
