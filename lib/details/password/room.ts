/** Codes of places and games that everybody there knows. */
import type { Word } from '#lib/text/form.ts';
import { beginsAt } from '../identity/phrases.ts';
import { SECRET } from './vocabulary.ts';

/** True if a game, a meeting, a shop or a school is named in `[from, to)`; "school laptop" is a device. */
export function inRoom(words: readonly Word[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) {
    const length = beginsAt(words, at, SECRET.room);
    if (length > 0 && beginsAt(words, at + length, SECRET.home) === 0) return true;
  }
  return false;
}
