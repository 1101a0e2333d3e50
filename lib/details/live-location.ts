/** Where the child is now, close enough to find them: a map, a named place after « je suis », the bus they are on. */
import { clauseStart } from './identity/clause.ts';
import { answered, whichOne } from './live-location/answered.ts';
import { begun } from './live-location/begun.ts';
import { mapIn } from './live-location/maps.ts';
import { isOwnMap, pinned } from './live-location/pinned.ts';
import { present } from './live-location/present.ts';
import { standing } from './live-location/standing.ts';
import { HOUSES, STANDS } from './live-location/words.ts';
import { mentions, starts } from './places/lookup.ts';
import {
  HERE,
  I_LIVE,
  LIVE,
  STREET_AFTER,
  STREET_BEFORE,
  TELLS_PLACE,
  WEAK_BEFORE,
} from './places/vocabulary.ts';
import { saysYesterday } from './places/walk.ts';
import { numberAfter } from './street-address/numbers.ts';
import { streetsOf } from './street-address/streets.ts';
import { livesAt } from './town/stated/lives.ts';
import type { Detector, Found, Message } from './types.ts';

export const liveLocation: Detector = (message) => {
  const map = mapIn(message.form.text);
  if (map && isOwnMap(message, map) && !saidBefore(message, message.form.text.slice(map.from, map.to)))
    return [{ ...map, certainty: 0.9, whose: 'unknown' }];
  const found: Found[] = [];
  found.push(...pinned(message));
  const now = !saysYesterday(message);
  if (now && mentions(message.words, HERE, TELLS_PLACE)) found.push(...standing(message));
  if (now && found.length === 0) found.push(...begun(message), ...present(message));
  if (found.length === 0 && message.heard.length + message.before.length > 0)
    found.push(...answered(message), ...whichOne(message));
  return found.filter(
    ({ from, to }) => !saidBefore(message, message.form.text.slice(from, to)) && !isElse(message, from, to),
  );
};

/** A school, or a house with its number: other detectors speak of those. */
function isElse(message: Message, from: number, to: number): boolean {
  const { words } = message;
  const first = words.findIndex((word) => word.to > from);
  let next = first;
  while (next < words.length && (words[next]?.from ?? to) < to) next += 1;
  const school = words.findIndex(({ text }, at) => at >= first && at < next + 2 && SCHOOLS.test(text));
  const beside = words.slice(first, Math.max(first, school)).some(({ text }) => STANDS.has(text));
  if (school >= 0 && !beside && !/^(?:st|street|road|rd)$/.test(words[school + 1]?.text ?? '')) return true;
  // « je vis en Caroline du Nord »
  for (let at = clauseStart(message, first); at < first; at++)
    if (starts(words, at, I_LIVE) + starts(words, at, LIVE) > 0 && livesAt(message, at) > 0) return true;
  // A house with its number, or what stands behind one.
  if (streetsOf(message, first, next).some((street) => street.numbered)) return true;
  const street = words
    .slice(first, next)
    .some(({ text }) => STREET_BEFORE.has(text) || WEAK_BEFORE.has(text) || STREET_AFTER.has(text));
  return (
    (street && numberAfter(message, next) > next) ||
    words.slice(0, first).some(({ text }) => HOUSES.has(text))
  );
}

const SCHOOLS =
  /^(?:schools?|high|college|academy|primary|secondary|lycee|ecole|schule|grundschule|realschule|gymnasium|cole|colegio|insti|instituto|scuola|liceo|escola|lyceum)$/;

/** Said by the child before, or by the other side: it is not given away now. */
const saidBefore = ({ before, heard }: Message, said: string) =>
  [...before, ...heard].some(({ form }) => form.text.includes(said));
