/** What completes a meeting that was begun before, or agrees to one that the other side proposed. */
import { partFor } from '#lib/languages/meeting-grammar.ts';
import type { Message } from '../types.ts';
import { said } from './plan/clauses.ts';
import { type Plan, planOf } from './plan.ts';

/** How many messages back of each side a plan may have been begun. */
const BACK = 3;
/** Longest answer to "when?" and "where?", in words. */
const ANSWER = 16;
/** Longest message that only agrees, in words. */
const YES = 9;
/** Longest bare "when can you?", hour and place, in words. */
const ASK = 6;
const HOUR = 5;
const PLACE = 4;
const asks = (part: string) => new RegExp(`(?:^|[^a-z])(?:${part})(?:$|[^a-z])`);
const WHERE = asks(partFor('where'));
const WHEN = asks(partFor('when'));

/** 'yes' where a message agrees as a whole, 'slot' where it says when or where; null if it completes nothing. */
export function completes(message: Message, plan: Plan): 'yes' | 'slot' | null {
  const { words } = plan;
  const last = message.heard[0];
  // Most messages say neither when nor where nor yes, and are no short answer.
  if (plan.slots.length === 0 && !plan.agrees && words.length > PLACE) return null;
  const heard = last && planOf(last);
  if (words.length > ANSWER || heard?.refuses) return null;
  const asked = last?.form.text ?? '';
  if (!plan.barred && answers(message, plan, heard, asked)) return 'slot';
  if (plan.refuses || plan.negated || plan.asks || !heard || heard.barred) return null;
  if (plan.agrees && words.length <= YES && settled(heard, message)) return 'yes';
  const where = WHERE.test(asked) && words.length <= PLACE && !plan.barred && !plan.agrees;
  return where && goesOn(message, heard, asked) ? 'yes' : null;
}

/** « même heure même endroit ? » */
const SAME = new RegExp(partFor('same'));

/** Says when or where, after it was asked or as one of several pieces. */
function answers(message: Message, plan: Plan, heard: Plan | undefined, asked: string): boolean {
  const { time, day, place, more, number } = said(plan.slots);
  if (plan.asks && !time) return false;
  if (plan.refuses && (!(time || number) || (heard && echoes(plan, heard)))) return false;
  if (plan.negated && !time && !number) return false;
  if (!goesOn(message, heard, asked)) return pieces(message, plan);
  if (time && plan.unknown <= 4) return true;
  const where = WHERE.test(asked);
  if (
    plan.unknown <= 2 &&
    !plan.others &&
    (!plan.alone || (plan.words.length <= HOUR && plan.unknown === 0))
  ) {
    if (day || (place && (where || (heard?.asks && begun(heard) && plan.unknown === 0))) || (more && where))
      return true;
  }
  const short = plan.words.length <= HOUR || plan.refuses || plan.negated;
  return (
    number &&
    short &&
    plan.unknown <= 1 &&
    (WHEN.test(asked) || timed(heard) || message.before.slice(0, 2).some((one) => timed(planOf(one))))
  );
}

const timed = (plan: Plan | undefined): boolean => plan !== undefined && said(plan.slots).time;

/** A meeting was spoken of just before. */
function goesOn(message: Message, heard: Plan | undefined, asked: string): boolean {
  if (heard && (asksToMeet(heard, asked) || proposes(heard) || asksWhen(heard, asked) || isFree(heard)))
    return true;
  return [...message.heard.slice(0, BACK), ...message.before.slice(0, BACK)].some((one) =>
    begun(planOf(one)),
  );
}

/** Place, day and time in messages of their own: "the park", "4", "tomorrow". */
function pieces(message: Message, plan: Plan): boolean {
  if (plan.alone || plan.unknown > (timed(plan) ? 2 : 0)) return false;
  const slots = [...plan.slots];
  for (const before of message.before.slice(0, BACK)) {
    const earlier = planOf(before);
    if (earlier.barred || earlier.slots.length === 0 || earlier.unknown > 1) break;
    slots.push(...earlier.slots);
  }
  const own = said(plan.slots);
  const all = said(slots);
  return (
    slots.length > plan.slots.length &&
    (all.time || all.day) &&
    (all.place || all.more) &&
    // "The park", "tomorrow", "4".
    (own.time || own.place || (own.number && all.day && plan.words.length <= 2))
  );
}

/** Says again what the other side said, and nothing else. */
const echoes = ({ slots, words }: Plan, heard: Plan): boolean =>
  slots.every(({ first, next }) =>
    words.slice(first, next).every(({ text }) => heard.words.some((word) => word.text === text)),
  );

/** Being together was spoken of. */
const begun = ({ meets, barred, strength, slots }: Plan) =>
  !barred && (meets || (strength === 'coming' && slots.length > 0));

/** "When are you free?", "where shall we go?" */
const asksToMeet = (plan: Plan, text: string) =>
  !plan.barred && plan.strength === 'coming' && (WHEN.test(text) || (WHERE.test(text) && timed(plan)));

/** "The kiosk, say a time", "when can you". */
const asksWhen = ({ slots, unknown, barred, open, words }: Plan, text: string) =>
  !barred &&
  WHEN.test(text) &&
  (said(slots).place || said(slots).bare || (open && unknown === 0 && words.length <= ASK));

/** "I can saturday". */
const isFree = ({ slots, unknown, barred, open, alone }: Plan) =>
  !barred && open && alone && unknown === 0 && (said(slots).day || said(slots).time);

/** A time and a place, and nothing else. */
function proposes(plan: Plan): boolean {
  const { time, day, place, more } = said(plan.slots);
  return !plan.barred && (time || day) && (place || more) && plan.unknown <= 1;
}

/** A proposal that needs no more than a yes. */
function settled(heard: Plan, message: Message): boolean {
  const { time, day, place, more } = said(heard.slots);
  if (heard.strength === 'strong') return time || day || place || more;
  if (heard.strength === 'weak' || heard.strength === 'inviting') return time || place || day;
  if (heard.asks && heard.unknown === 0 && SAME.test(message.heard[0]?.form.text ?? '')) return true;
  const earlier = [...message.heard.slice(1, BACK), ...message.before.slice(0, BACK)].some((one) =>
    begun(planOf(one)),
  );
  const coming = heard.strength === 'coming' && (heard.there || place);
  if ((time || day) && (earlier || proposes(heard) || coming)) return true;
  return place && earlier && !heard.alone && (heard.asks || heard.agrees);
}
