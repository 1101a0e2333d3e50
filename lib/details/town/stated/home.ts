/** « Chez nous » and a town in one message. */
import type { Word } from '#lib/text/form.ts';
import { clauseStart, gapBefore, isAsked } from '../../identity/clause.ts';
import { starts, startsIn } from '../../places/lookup.ts';
import {
  HERE_IN,
  I_LIVE,
  IN_TOWN,
  LIVE,
  NOW,
  OTHERS,
  OWN_TOWN,
  RESIDES,
  WEATHER,
} from '../../places/vocabulary.ts';
import { isCapital } from '../../places/walk.ts';
import type { Found, Message } from '../../types.ts';
import { type TownName, townAt } from '../name.ts';
import { livesAt, YOU } from './lives.ts';
import { FAR, isBareIn, isLed, isNamed, isNumbered, isPassing, isSmall, spanOf } from './name-here.ts';

/** Longest message in which « chez nous » and a town's name belong together, in words. */
const SHORT = 24;

/** A town in a short message that says of a place that it is home: « ma ville », "i live there", « vivo aquí ». */
export function homeTown(message: Message): Found[] {
  const { words } = message;
  if (words.length > SHORT || words.length < 2) return [];
  const lives = words.findIndex((_, at) => livesAt(message, at) > 0);
  const home = startsIn(words, 0, words.length, RESIDES) || startsIn(words, 0, words.length, OWN_TOWN);
  // "it's raining so hard in Plymouth rn"
  const weather = startsIn(words, 0, words.length, WEATHER) && startsIn(words, 0, words.length, NOW);
  if (lives < 0 && !home && !weather) return [];
  for (let at = 0; at < words.length; at++) {
    const name = townAt(message, at);
    if (!name) continue;
    const start = clauseStart(message, at);
    if (weather && !home && lives < 0 && !(name.known && at > 0 && starts(words, at - 1, IN_TOWN) > 0))
      continue;
    // « j'y habite », "i live there": the town before it, whoever was asked about it.
    if (name.known && livesThere(message, name.next)) return [spanOf(message, at, name.next, 0.65)];
    if (startsIn(words, start, at, OTHERS) || isPassing(message, at, name.next) || isFar(words, at)) continue;
    if (isNumbered(message, at, name)) continue;
    const led = at > 0 && starts(words, at - 1, IN_TOWN) > 0 && isLed(message, at);
    const good =
      name.known ||
      (isNamed(message, name, isBareIn(message, at)) &&
        (led || (at > 0 && at < 3 && words.slice(0, at).every((_, index) => isSmall(message, index))))) ||
      isTopic(message, at, name, lives);
    if (good && !isAsked(message, name.next - 1)) return [spanOf(message, at, name.next, 0.65)];
  }
  return [];
}

const isFar = (words: Message['words'], at: number) =>
  words.slice(Math.max(0, at - 3), at + 6).some(({ text }) => FAR.has(text));

function livesThere({ words }: Message, from: number): boolean {
  for (let at = from; at < words.length; at++) {
    if (starts(words, at, OTHERS) > 0) return false;
    if (starts(words, at, LIVE) + starts(words, at, I_LIVE) === 0 || YOU.has(words[at - 1]?.text ?? ''))
      continue;
    const around = [words[at - 1], words[at + 1], words[at + 2]];
    if (around.some((word) => THERE.has(word?.text ?? ''))) return true;
  }
  return false;
}

const THERE = new Set('y there da dort ahi alli ci li daar'.split(' '));

/** "spandau is halt … wohn hier": what is spoken of first, and the verb has no other town. */
function isTopic(message: Message, at: number, { next }: TownName, lives: number): boolean {
  const { words } = message;
  if (at === 0 && capitalTopic(message, next)) return true;
  return (
    lives > next &&
    ((at === 0 && TOPIC.has(words[next]?.text ?? '') && starts(words, lives + 1, HERE_IN) > 0) ||
      (/[:]/.test(gapBefore(message, at)) && lives <= next + 1))
  );
}

/** "Frome's where i live". */
const capitalTopic = (message: Message, next: number): boolean =>
  TOPIC.has(message.words[next]?.text ?? '') &&
  isCapital(message, message.words[0] as Word) &&
  startsIn(message.words, next + 1, next + 2, RESIDES);

const TOPIC = new Set('is ist c cest est es e is s ja'.split(' '));
