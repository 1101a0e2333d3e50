import { compileWords, type Words } from '#lib/languages/words.ts';
import type { Page } from '#lib/reading/page.ts';
import type { Evidence, Observation } from '#lib/verdict/types.ts';
import { SIGNALS } from './registry.ts';
import { type Scene, sceneOf } from './scene/scene.ts';

const FAINT = 0.05;
/** Words in paragraphs: an article about chats with a newsletter below is no login wall. */
const SOMETHING_TO_READ = 150;
/** Characters on a page that shows next to nothing of itself. */
const LITTLE = 400;

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
  const behind = isBehindAWall(scene);
  return {
    observations,
    talk: scene.talk >= 0.3 || (behind && scene.texts.named >= 0.5),
    opaque: behind || isStillEmpty(scene) || isBareDoor(scene),
    camera: previews > 0 || streams > 0 || cameraFrames > 0,
  };
}

/** A page that calls itself a chat and shows only a login, or paints on a canvas. */
function isBehindAWall({ page, texts, entry, words }: Scene): boolean {
  // An e-mail address alone may be for a newsletter: a wall has a password, or a button that lets in.
  const leads =
    page.fields.some(({ kind }) => kind === 'password') ||
    words.account.in(texts.actions) ||
    words.enter.in(texts.actions) ||
    words.enterChat.in(texts.actions);
  const wall = leads && entry.account >= 0.5 && texts.named >= 0.4 && texts.prose < SOMETHING_TO_READ;
  return wall || (page.media.canvases > 0 && page.blocks.length < 12);
}

/** A nickname and a button, and little else: who and what is behind that door can't be seen from here. */
function isBareDoor({ texts, entry }: Scene): boolean {
  return entry.strength >= 0.5 && entry.nickname && texts.seen.length < LITTLE;
}

function isStillEmpty({ texts, talk, conversation }: Scene): boolean {
  return (
    talk >= 0.3 &&
    conversation.strength > 0 &&
    conversation.messages.length === 0 &&
    texts.seen.length < LITTLE
  );
}
