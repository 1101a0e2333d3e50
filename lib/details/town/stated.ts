/** Towns of which a sentence says that the child lives or is there: « j'habite à », "I'm from", « ma ville ». */
import { mentions, starts } from '../places/lookup.ts';
import {
  AM,
  ASKS_TOWN,
  FROM,
  HERE_IN,
  IN_TOWN,
  NEAR,
  OWN_TOWN,
  RESIDES,
  STILL,
  TELLS_TOWN,
  TOWNISH,
  WEATHER,
} from '../places/vocabulary.ts';
import { skip } from '../places/walk.ts';
import type { Found, Message } from '../types.ts';
import { townAt } from './name.ts';
import { denied } from './stated/denied.ts';
import { homeTown } from './stated/home.ts';
import { AT_HOUSE, livedIn, livesAt } from './stated/lives.ts';
import { spanOf } from './stated/name-here.ts';
import { comesFrom, contrasted, demonymAt } from './stated/origin.ts';
import { described, hereIn, nearby, ownTown, whereIAm } from './stated/own.ts';

export function statedTowns(message: Message): Found[] {
  const { words } = message;
  if (
    words.length < 2 ||
    !(mentions(words, TELLS_TOWN, RESIDES, WEATHER) || words.some(({ text }) => AT_HOUSE.has(text)))
  )
    return [];
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const tells = starts(words, at, TELLS_TOWN) > 0 || AT_HOUSE.has(words[at]?.text ?? '');
    const one = tells ? statedAt(message, at) : null;
    if (!one) continue;
    found.push(one);
    while ((words[at + 1]?.to ?? Number.POSITIVE_INFINITY) <= one.to) at++;
  }
  return found.length > 0 ? found : homeTown(message);
}

/** True if a message asks whether the reader lives in some town: "are you from Leeds?". */
export function askedTown(message: Message): boolean {
  const { words } = message;
  for (let at = 0; at < words.length; at++) {
    const asks = starts(words, at, ASKS_TOWN);
    if (asks > 0 && townAt(message, skip(words, at + asks, 3, NEAR, IN_TOWN, STILL))) return true;
  }
  return false;
}

function statedAt(message: Message, at: number): Found | null {
  const { words } = message;
  const lives = livesAt(message, at);
  if (lives > 0) return livedIn(message, at, at + lives);
  const from = starts(words, at, FROM);
  const near = starts(words, at, NEAR);
  const am = starts(words, at, AM);
  const here = starts(words, at, HERE_IN);
  const own = starts(words, at, OWN_TOWN);
  const townish = starts(words, at, TOWNISH);
  if (from + near + am + here + own + townish === 0) return null;
  if (from + am + here + own > 0 && denied(message, at, from + am))
    return am > 0 ? contrasted(message, at + am) : null;
  const demonym = am > 0 ? demonymAt(message, at + am) : 0;
  if (demonym > 0) {
    const named = townAt(message, skip(words, demonym, 1, IN_TOWN));
    return spanOf(message, at + am, named?.next ?? demonym, 0.7);
  }
  return (
    (from > 0 ? comesFrom(message, at, from) : null) ??
    (here > 0 ? hereIn(message, at, here) : null) ??
    (own > 0 ? ownTown(message, at, own) : null) ??
    (townish > 0 ? described(message, at + townish) : null) ??
    (near > 0 ? nearby(message, at, near) : null) ??
    (am > 0 ? whereIAm(message, at, am) : null)
  );
}
