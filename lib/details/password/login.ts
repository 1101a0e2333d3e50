/** Ways into one's own accounts and devices: what opens them, and the patterns that do. */
import { anyIn, beginsAt, endsBefore } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import type { Value } from './value.ts';
import { SECRET } from './vocabulary.ts';

/** How far "my" may stand before the account or the device, in words. */
const OWNED = 4;

/** "my netflix", « ma session »: an account or a device with "my" before it. */
export function opensOwn({ words }: Message): boolean {
  for (let at = 0; at < words.length; at++) {
    if (beginsAt(words, at, SECRET.home) === 0) continue;
    for (let back = at; back > at - OWNED && back > 0; back--)
      if (endsBefore(words, back, SECRET.mine) >= 0) return true;
  }
  return false;
}

/** Ways to draw a pattern: a letter's shape, or the dots one by one. */
const SHAPE = /(?<![a-z0-9'])[cglmnosuvwxz](?![a-z0-9'])(?! ?\d)|(?<!\d)\d(?:[ ,>-]{1,3}\d){3,8}(?!\d)/;

/** The pattern that unlocks one's device, "an L shape", « un Z en partant du haut », with what follows it. */
export function drawn(message: Message): Value | null {
  const { words, form } = message;
  if (form.text.includes('?')) return null;
  for (let at = 0; at < words.length; at++) {
    const length = beginsAt(words, at, SECRET.pattern);
    if (length === 0 || endsBefore(words, at, SECRET.theirs) >= 0 || anyIn(words, 0, at, SECRET.lost))
      continue;
    const own =
      endsBefore(words, at, SECRET.mine) >= 0 ||
      anyIn(words, Math.max(0, at - 2), Math.min(words.length, at + 5), SECRET.home) ||
      message.asked.has('password');
    if (!own) continue;
    const start = words[at + length - 1]?.to ?? 0;
    const shape = SHAPE.exec(form.text.slice(start, start + 80));
    if (!shape) continue;
    const from = start + shape.index;
    const run = message.digits.findLast(({ from: begin, digits }) => begin >= from && digits.length >= 4);
    return { from, to: Math.max(from + shape[0].length, run?.to ?? 0), shape: 'coded' };
  }
  return null;
}
