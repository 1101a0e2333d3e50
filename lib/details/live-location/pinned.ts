/** A place on a map that is one's own, and a pin with words beside it. */
import { gapBefore } from '../identity/clause.ts';
import { starts, startsIn } from '../places/lookup.ts';
import { spotAfter } from '../places/spot.ts';
import { ELSEWHERE, EXISTS, HERE, LESSONS } from '../places/vocabulary.ts';
import { isCapital } from '../places/walk.ts';
import type { Found, Message } from '../types.ts';
import { spanOf } from './words.ts';

/** Longest text around coordinates that still says that they are one's own, in words. */
const AROUND = 10;

/** Figures among words of a lesson or a game are no place; a link is mine unless it leads to a shop. */
export function isOwnMap({ words, form }: Message, { from, to }: { from: number; to: number }): boolean {
  const end = Math.min(words.length, 60);
  if (/[a-z]{3}/.test(form.text.slice(from, to)))
    return (
      startsIn(words, 0, end, HERE) ||
      !words
        .slice(0, end)
        .some((word, at) => (word.to <= from || word.from >= to) && starts(words, at, ELSEWHERE) > 0)
    );
  const before = words.filter((word) => word.to <= from);
  if (startsIn(words, before.length - 3, before.length, HERE)) return true;
  if (startsIn(words, 0, end, LESSONS)) return false;
  if (startsIn(words, 0, end, HERE)) return true;
  // "The tower is at …": somebody else's place is told.
  if (
    before.slice(-2).some((_, at, last) => starts(words, before.length - last.length + at, EXISTS) > 0) &&
    !before.some(({ text }) => OWN.has(text))
  )
    return false;
  return words.filter((word) => word.to <= from || word.from >= to).length <= AROUND;
}

const OWN = new Set(
  'i my mine me je mes mon ma ich meine mein yo mis mi io mie mia mio eu minhas meu ik mijn mn here voila'.split(
    ' ',
  ),
);

/** What stands behind a pin: a place with doors, or a name of several words. */
export function pinned(message: Message): Found[] {
  const { words, written, form } = message;
  const pin = written.indexOf('\u{1f4cd}');
  if (pin < 0) return [];
  const at = words.findIndex((word) => form.original(word.from) > pin);
  if (at < 0) return [];
  const spot = spotAfter(message, at, true);
  if (spot && spot.sort !== 'plain') return [spanOf(message, spot, 0.8)];
  let next = at;
  while (
    next < at + 5 &&
    words[next] &&
    (isCapital(message, words[next] as never) || next > at) &&
    (next === at || gapBefore(message, next) === ' ')
  )
    next += 1;
  return next > at + 1 && isCapital(message, words[next - 1] as never)
    ? [spanOf(message, { first: at, next, sort: 'named' }, 0.65)]
    : [];
}
