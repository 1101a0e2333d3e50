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

/** What is drawn, told with the verb for it: « desenha um triangulo », "draw a square". */
const DRAW =
  /(?<![a-z])(?:draw|dessine|dessines|trace|traces|zeichne|zeichnest|mal|dibuja|dibujas|disegna|disegni|desenha|desenhas|faz|fais|fai|haz|teken|tekent) (?:a|an|un|une|uno|una|um|uma|ein|eine|einen|een|the|le|la)(?![a-z]) [^.!?\n]{3,60}/;

/** A drawing that opens one's own device, or that was asked for. */
export function sketched(message: Message, asked: boolean): Value | null {
  const match = DRAW.exec(message.form.text);
  if (
    !match ||
    !(asked || (opensOwn(message) && anyIn(message.words, 0, message.words.length, SECRET.login)))
  )
    return null;
  return { from: match.index, to: match.index + match[0].length, shape: 'word' };
}

/** « tu mets azerty puis 123 puis un point et t sur ma session »: between typing and being in. */
export function typedOut({ words, digits }: Message): Value | null {
  for (let at = 0; at < words.length; at++) {
    const enter = beginsAt(words, at, SECRET.enter);
    if (enter === 0) continue;
    for (let end = at + enter + 1; end < Math.min(words.length, at + enter + TYPED); end++) {
      if (beginsAt(words, end, SECRET.arrives) === 0) continue;
      const [from, to] = [words[at + enter]?.from ?? 0, words[end - 1]?.to ?? 0];
      const figures = digits.some((run) => run.from >= from && run.to <= to);
      if (figures && anyIn(words, at + enter, end, SECRET.addition)) return { from, to, shape: 'coded' };
    }
  }
  return null;
}
const TYPED = 12;
