import type { Signal } from '#lib/signals/signal.ts';

/** Strangers are connected by camera at random. */
export const signal: Signal = {
  id: 'random-video-with-strangers',
  look: ({ partner, talk, texts, words, page }) => {
    const paired = partner.camera ? partner.strength : 0;
    const said =
      words.randomVideo.in(texts.front) ||
      texts.modes ||
      (words.talkToStrangers.in(texts.claims) && words.camera.in(texts.actions));
    const place = Math.max(talk, page.media.previews > 0 ? 0.6 : 0);
    return Math.max(paired, said ? place * 0.9 : 0);
  },
};
