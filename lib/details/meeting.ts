/** A meeting in person with a time or a place settled: proposed by the child, or agreed to. */

import { clauseEnd, clauseStart } from './identity/clause.ts';
import { anyIn, beginsAt } from './identity/phrases.ts';
import { dayAt, timeAt } from './meeting/when.ts';
import { spotAfter } from './places/spot.ts';
import { AGREES, AT, BETWEEN, DOORS, MEET, NO_MEETING, ONLINE } from './places/vocabulary.ts';
import { skip } from './places/walk.ts';
import { streetsOf } from './street-address/streets.ts';
import type { Detector, Found, Message } from './types.ts';

/** What a message says of a meeting. */
interface Plan {
  meets: boolean;
  /** Says « on se voit » or "let's meet": a day is enough, as it isn't with "see you". */
  strong: boolean;
  time: boolean;
  day: boolean;
  place: boolean;
  /** Online, an appointment, the family, a refusal. */
  barred: boolean;
  from: number;
  to: number;
}

/** In a long message a time belongs to the meeting only so many words behind it. */
const NEARBY = 12;
const LONG = 14;
const STRONG = new Set(
  'on rdv rv rendez rencard meet meeting lets let treffen wir lass quedamos quedar nos ci vediamoci zullen afspreken viens te tu encontramos encontramo me toi moi just irl'.split(
    ' ',
  ),
);
/** First words of a refusal. */
const REFUSES = new Set('no non nope nah nan nn nein nee ne nao never jamais nunca mai nie'.split(' '));
/** Longest answer to "when?" and "where?", in words. */
const BARE = 6;
/** Longest message that may be a bare answer, in words. */
const SHORT = 8;

export const meeting: Detector = (message) => {
  const { words } = message;
  if (words.length === 0) return [];
  const plan = planOf(message);
  if (plan.barred) return [];
  const settled = plan.time || plan.place;
  if (plan.meets && settled) return [foundOf(message, plan, plan.time && plan.place ? 0.9 : 0.75)];
  if (plan.meets && plan.day && plan.strong) return [foundOf(message, plan, 0.65)];
  if (words.length > SHORT) return [];
  const agrees = agreesUp(message);
  const proposal = message.heard[0];
  const heard = proposal && (agrees || settled || plan.day) ? planOf(proposal) : null;
  if (heard?.barred) return [];
  const proposed =
    heard &&
    (heard.meets ? heard.time || heard.place || (heard.day && heard.strong) : heard.time && heard.place);
  if (agrees && proposed) return [foundOf(message, plan, 0.8)];
  const going =
    heard?.meets ||
    message.asked.has('meeting') ||
    message.before.slice(0, 2).some((earlier) => planOf(earlier).meets);
  if ((settled || plan.day) && going && words.length <= BARE) return [foundOf(message, plan, 0.75)];
  if (plan.time && plan.place) return [foundOf(message, plan, 0.65)];
  return [];
};

function planOf(message: Message): Plan {
  const { words } = message;
  let [first, last] = [words.length, 0];
  const plan: Plan = {
    meets: false,
    strong: false,
    time: false,
    day: false,
    place: false,
    barred: false,
    from: 0,
    to: 0,
  };
  const mark = (at: number, next: number) => {
    first = Math.min(first, at);
    last = Math.max(last, next);
  };
  let met = words.length > LONG ? Number.NEGATIVE_INFINITY : 0;
  for (let at = 0; at < words.length; at++) {
    const meet = beginsAt(words, at, MEET);
    if (meet > 0) {
      plan.meets = true;
      plan.strong ||= STRONG.has(words[at]?.text ?? '');
      met = at;
      mark(at, at + meet);
    }
    // In a long message only what stands near the meeting belongs to it.
    if (at - met > NEARBY) continue;
    const time = timeAt(message, at);
    if (time > at) {
      plan.time = true;
      mark(at, time);
    }
    const day = dayAt(message, at);
    if (day > at) {
      plan.day = true;
      mark(at, day);
    }
    const door = beginsAt(words, at, DOORS);
    if (door > 0) {
      plan.place = true;
      mark(at, at + door);
    }
    if (!plan.place && beginsAt(words, at, BETWEEN) > 0) {
      const spot = spotAfter(message, at);
      const after = skip(words, at, 4, BETWEEN);
      const street = spot
        ? undefined
        : streetsOf(message, after, after + 4).find(({ first }) => first === after);
      if (spot ?? street) {
        plan.place = true;
        mark(at, (spot ?? street)?.next ?? at);
      }
    }
  }
  if (last === 0) [first, last] = [0, words.length];
  const start = clauseStart(message, Math.min(first, words.length - 1));
  const end = clauseEnd(message, Math.max(0, last - 1));
  plan.barred =
    REFUSES.has(words[0]?.text ?? '') ||
    anyIn(words, start, end, NO_MEETING) ||
    anyIn(words, start, end, ONLINE);
  plan.from = words[first]?.from ?? 0;
  plan.to = words[last - 1]?.to ?? 0;
  return plan;
}

/** True if the message says yes, and not much else. */
function agreesUp(message: Message): boolean {
  const { words } = message;
  const yes = skip(words, 0, 4, AGREES);
  return (
    yes > 0 && words.length - yes <= 5 && !message.form.text.includes('?') && beginsAt(words, yes, AT) === 0
  );
}

const foundOf = (_: Message, { from, to }: Plan, certainty: number): Found => ({
  from,
  to,
  certainty,
  whose: 'mine',
});
