/** A message that begins with a place, as one answers a question that was not asked yet. */
import { clauseEnd, gapBefore, isAsked } from '../identity/clause.ts';
import { lineAt } from '../places/lines.ts';
import { mentions, starts, startsIn } from '../places/lookup.ts';
import { type Spot, spotAfter } from '../places/spot.ts';
import {
  AGREES,
  BETWEEN,
  CHAINS,
  EXISTS,
  HERE,
  LINES,
  NEAR,
  NOT_NOW,
  NOW,
  OTHERS,
  SPOTS,
  STREET_AFTER,
  STREET_BEFORE,
  TRACKS,
} from '../places/vocabulary.ts';
import { isCapital, skip } from '../places/walk.ts';
import type { Found, Message } from '../types.ts';
import { begins, isOthers, isPlanned, LEADS, STANDS, spanOf, startsPlace, streetAfter } from './words.ts';

/** The message, or a part of it, begins with the place: "outside Greggs rn", « arrêt Gambetta, j'attends ». */
export function begun(message: Message): Found[] {
  const { words } = message;
  if (words.length < 2 || !mentions(words, SPOTS, CHAINS, LINES, TRACKS, BETWEEN)) return [];
  const asksElse = message.asked.has('street-address') || message.asked.has('meeting');
  if ((asksElse && !message.asked.has('live-location')) || isPlanned(message)) return [];
  for (let at = 0; at < words.length; at++) {
    const found = begins(message, at) ? begunAt(message, at) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function begunAt(message: Message, from: number): Found[] {
  const { words } = message;
  let at = skip(words, from, 4, AGREES, NOW);
  while (
    at < from + 4 &&
    ((NO.has(words[at]?.text ?? '') && !startsPlace(message, at + 1)) ||
      (words[at]?.text === 'la' && LEADS.has(words[at + 1]?.text ?? '')))
  )
    at = skip(words, at + 1, 2, NOW);
  const led = LEADS.has(words[at]?.text ?? '');
  const bare = !led && (startsPlace(message, from) || startsPlace(message, at));
  if (!led && !bare) return [];
  const first = bare && startsPlace(message, from) ? from : at;
  const spot = spotAfter(message, first, bare) ?? (led ? streetAfter(message, first) : null);
  if (!spot || spot.sort === 'plain' || spot.first > first + 3) return [];
  const end = clauseEnd(message, spot.next - 1);
  if (startsIn(words, from, Math.min(end, spot.next + 5), NOT_NOW) || isAsked(message, end - 1)) return [];
  if (starts(words, spot.next, EXISTS) + starts(words, spot.next, OTHERS) > 0) return [];
  // Without a preposition something else must say that it is now, and that it is I.
  // Behind a preposition, what has no name of its own must be all that is said.
  const named =
    spot.sort === 'chain' ||
    words.slice(spot.first, spot.next).filter((_, index) => starts(words, spot.first + index, SPOTS) > 0)
      .length > 1 ||
    startsIn(words, spot.first, spot.next, CHAINS) ||
    words
      .slice(spot.first, spot.next)
      .some(
        (word) =>
          isCapital(message, word) ||
          /\d/.test(word.text) ||
          STREET_AFTER.has(word.text) ||
          STREET_BEFORE.has(word.text),
      );
  if (led && !named && at === from && words.length - spot.next > 3 && !tellsNow(message, spot)) return [];
  const came = message.before[0] && mentions(message.before[0].words, HERE);
  if (
    bare &&
    !tellsNow(message, spot) &&
    !came &&
    !startsIn(words, spot.next, spot.next + 3, NEAR) &&
    !words.slice(spot.next, spot.next + 3).some(({ text }) => STANDS.has(text)) &&
    !isTrip(message, spot)
  )
    return [];
  return [spanOf(message, spot, 0.62)];
}

const NO = new Set('no nope nah non nn nan nein nee nao na pas'.split(' '));

/** « regionale delle 14:20, carrozza 4 », "platform 2, ashbury station": two of them beside each other. */
const isTrip = (message: Message, { first, next }: Spot): boolean =>
  lineAt(message, first) > first &&
  message.words
    .slice(next, next + 5)
    .some(
      (_, index) =>
        starts(message.words, next + index, SPOTS) + starts(message.words, next + index, TRACKS) > 0,
    );

/** I am spoken of behind the place, or that it goes on now. */
function tellsNow(message: Message, { next }: Spot): boolean {
  const { words } = message;
  for (let at = next; at < words.length; at++)
    if (words[at]?.text === 'la' && (at + 1 === words.length || /[,.!?]/.test(gapBefore(message, at + 1))))
      return true;
    else if ((starts(words, at, NOW) > 0 || starts(words, at, HERE) > 0) && !isOthers(message, at))
      return true;
  return false;
}
