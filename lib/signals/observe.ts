import { compileWords, type Words } from '#lib/languages/words.ts';
import type { Page } from '#lib/reading/page.ts';
import type { Evidence, Observation } from '#lib/verdict/types.ts';
import { SIGNALS } from './registry.ts';
import { type Scene, sceneOf } from './scene/scene.ts';

const FAINT = 0.05;

/**
 * What a page shows about itself: ids and strengths, no text.
 * @param words compiled once by callers that look at many pages
 */
export function observe(page: Page, words: Words = compileWords()): Evidence {
  const scene = sceneOf(page, words);
  const observations: Observation[] = [];
  for (const { id, look } of SIGNALS) {
    const strength = Math.min(1, look(scene));
    if (strength >= FAINT) observations.push({ signal: id, strength: Math.round(strength * 100) / 100 });
  }
  const { previews, streams, cameraFrames } = page.media;
  return {
    observations,
    talk: scene.talk >= 0.3,
    opaque: isOpaque(scene),
    camera: previews > 0 || streams > 0 || cameraFrames > 0,
  };
}

/** Talk behind a wall: a login, a canvas, or a page that is still empty. */
function isOpaque({ page, texts, entry, talk, conversation }: Scene): boolean {
  const wall = entry.account >= 0.5 && texts.named >= 0.4;
  const painted = page.media.canvases > 0 && page.blocks.length < 12;
  const empty =
    talk >= 0.3 && conversation.strength > 0 && conversation.messages.length === 0 && texts.seen.length < 400;
  return wall || painted || empty;
}
