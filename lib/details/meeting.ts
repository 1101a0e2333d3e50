/** A meeting in person with a time or a place settled: proposed by the child, or agreed to. */
import { type Plan, planOf, type Slot } from './meeting/plan.ts';
import type { Detector, Found, Message } from './types.ts';

/** How many messages back of each side a plan may have been begun. */
const BACK = 3;
/** Longest answer to "when?" and "where?", in words. */
const ANSWER = 12;
/** Longest message that only agrees, in words. */
const YES = 9;
/** Longest bare "when can you?", in words. */
const ASK = 6;
/** Longest bare hour, and longest bare place, in words. */
const HOUR = 5;
const PLACE = 4;
/** Asks where. */
const WHERE = /(?:^|[^a-z])(?:where|wher|whr|ou|wo|wohin|donde|dnd|dove|onde|aonde|waar)(?:$|[^a-z])/;
/** Asks when. */
const WHEN =
  /(?:^|[^a-z])(?:when|wen|what time|wat time|quand|qd|kan|(?:quelle|kel|quel) heure|wann|wie ?viel uhr|cuando|que hora|quando|che ora|ke ora|que horas|wanneer|hoe ?laat|time|zeit|heure|hora|horas|tijd)(?:$|[^a-z])/;

/** Asks for something else than a yes: "what are your plans for today?" */
const PROBES =
  /^(?:what|wat|how|why|who|which|qui|que|quoi|comment|pourquoi|quel|quelle|was|wie|warum|wer|que|como|quien|por que|cosa|che|come|perche|chi|o que|quem|wat|hoe|waarom|wie)(?![a-z])/;

export const meeting: Detector = (message) => {
  if (message.words.length === 0) return [];
  const plan = planOf(message);
  if (plan.barred) return [];
  const { time, day, place, bare, more } = said(plan.slots);
  if (!plan.refuses) {
    if (plan.strength === 'strong' && (time || day || place || more))
      return [found(plan, time && place ? 0.9 : 0.75)];
    if (plan.strength === 'weak' && (time || place || (day && more))) return [found(plan, 0.75)];
    if (plan.strength === 'coming' && (time || day) && (place || more || plan.there))
      return [found(plan, 0.7)];
    // « d’accord pour mercredi à 14 h »
    if (plan.agrees && time && day) return [found(plan, 0.7)];
    if (
      plan.strength === 'none' &&
      !plan.alone &&
      !PROBES.test(message.form.text) &&
      (time || day) &&
      (place || bare) &&
      (plan.unknown === 0 || (plan.agrees && time && place && plan.unknown < 4))
    )
      return [found(plan, 0.65)];
  }
  return answer(message, plan);
};

/** What completes or agrees to what was said before. */
function answer(message: Message, plan: Plan): Found[] {
  const { words } = plan;
  const last = message.heard[0];
  if (words.length > ANSWER || (last && planOf(last).refuses)) return [];
  const { time, day, place, more, number } = said(plan.slots);
  if (plan.asks && !time) return [];
  const heard = last && planOf(last);
  if ((plan.refuses && !(time || number)) || (plan.refuses && heard && echoes(plan, heard))) return [];
  const going =
    (heard !== undefined && asksToMeet(heard, last?.form.text ?? '')) ||
    [...message.heard.slice(0, BACK), ...message.before.slice(0, BACK)].some((one) => begun(planOf(one))) ||
    (heard !== undefined && (proposes(heard) || asksWhen(heard, last?.form.text ?? '')));
  if (!going) return [];
  const asked = last?.form.text ?? '';
  const where = WHERE.test(asked);
  const spoken = plan.unknown <= 2 && (day || (place && (where || heard?.asks)) || (more && where));
  if ((time && plan.unknown <= 4) || spoken) return [found(plan, 0.75)];
  if (
    number &&
    (words.length <= HOUR || plan.refuses) &&
    (WHEN.test(asked) || (heard && said(heard.slots).time))
  )
    return [found(plan, 0.75)];
  if (plan.refuses) return [];
  const yes = plan.agrees || plan.chooses;
  if (heard && yes && words.length <= YES && !heard.barred && settled(heard, message))
    return [whole(plan, 0.8)];
  return WHERE.test(asked) && words.length <= PLACE && !plan.agrees ? [whole(plan, 0.65)] : [];
}

/** Says again what the other side said, and nothing else. */
const echoes = ({ slots, words }: Plan, heard: Plan): boolean =>
  slots.every(({ first, next }) =>
    words.slice(first, next).every(({ text }) => heard.words.some((word) => word.text === text)),
  );

/** Being together was spoken of. */
const begun = ({ strength, barred }: Plan) => !barred && (strength === 'strong' || strength === 'weak');

/** "When are you free?", "where shall we go?" */
const asksToMeet = ({ strength, barred }: Plan, text: string) =>
  !barred && strength === 'coming' && WHEN.test(text);

/** "The kiosk, say a time", "when can you". */
const asksWhen = ({ slots, unknown, barred, open, words }: Plan, text: string) =>
  !barred &&
  WHEN.test(text) &&
  (said(slots).place || said(slots).bare || (open && unknown === 0 && words.length <= ASK));

/** A time and a place, and nothing else. */
function proposes(plan: Plan): boolean {
  const { time, day, place, more } = said(plan.slots);
  return !plan.barred && (time || day) && (place || more) && plan.unknown <= 1;
}

/** A proposal that needs no more than a yes. */
function settled(heard: Plan, message: Message): boolean {
  const { time, day, place, more } = said(heard.slots);
  if (heard.strength === 'strong') return time || day || place || more;
  if (heard.strength === 'weak') return time || place || day;
  const earlier = [...message.heard.slice(1, BACK), ...message.before.slice(0, BACK)].some((one) =>
    begun(planOf(one)),
  );
  return (
    (time || day || place) &&
    (earlier || proposes(heard) || (heard.strength === 'coming' && (heard.there || place)))
  );
}

function said(slots: readonly Slot[]) {
  const has = (...sorts: readonly Slot['sort'][]) => slots.some(({ sort }) => sorts.includes(sort));
  return {
    time: has('time'),
    day: has('day'),
    place: has('place'),
    bare: has('bare'),
    more: has('bare', 'loose'),
    number: has('number'),
  };
}

const found = ({ words, first, next }: Plan, certainty: number): Found => ({
  from: words[first]?.from ?? 0,
  to: words[next - 1]?.to ?? 0,
  certainty,
  whose: 'mine',
});

const whole = (plan: Plan, certainty: number) =>
  found({ ...plan, first: 0, next: plan.words.length }, certainty);
