/** A meeting in person with a time or a place settled: proposed by the child, agreed to, or completed. */
import { wordsFor } from '#lib/languages/meeting-grammar.ts';
import { completes } from './meeting/answer.ts';
import { mayMeet } from './meeting/hints.ts';
import { said } from './meeting/plan/clauses.ts';
import { type Plan, planOf } from './meeting/plan.ts';
import type { Detector, Found } from './types.ts';

/** Words that a yes may have beside it where time and place are said. */
const BESIDE = 4;
/** Longest yes with its day and hour, in words. */
const YES = 14;
/** Asks for something else than a yes: "what are your plans for today?" */
const PROBES = wordsFor('asking');

export const meeting: Detector = (message) => {
  const alone = message.heard.length + message.before.length === 0;
  if (message.words.length === 0 || (alone && !mayMeet(message.words))) return [];
  const plan = planOf(message);
  const sentence =
    message.form.text
      .slice(0, plan.words[plan.first]?.from ?? 0)
      .split(/[.!?]/)
      .at(-1) ?? '';
  const certainty = plan.barred || plan.refuses ? 0 : certaintyOf(plan, sentence.trim());
  if (certainty > 0) return [found(plan, plan.first, plan.next, certainty, slotsOf(plan))];
  const completed = completes(message, plan);
  if (!completed) return [];
  if (completed === 'slot') return [found(plan, plan.first, plan.next, 0.75, slotsOf(plan))];
  const proposed = message.heard[0];
  return [found(plan, 0, plan.words.length, 0.75, proposed && slotsOf(planOf(proposed)))];
};

/** How certainly a message alone settles a meeting. */
function certaintyOf(plan: Plan, form: string): number {
  const { time, day, place, bare, more } = said(plan.slots);
  const when = time || day;
  switch (plan.strength) {
    case 'strong':
      if (when || place || more) return time && place ? 0.9 : 0.75;
      break;
    case 'inviting':
      if (when || place) return 0.75;
      break;
    case 'weak':
      if (time || place || (day && more)) return 0.75;
      break;
    case 'coming':
      if (when && (place || bare || plan.there)) return 0.7;
      if (time && (day || more)) return 0.65;
      if (plan.complete) return 0.65;
      break;
    case 'none':
      if (plan.complete && !PROBES.has(/^[a-z]*/.exec(form)?.[0] ?? '')) return 0.65;
      if (plan.agrees && time && place && plan.unknown < BESIDE) return 0.65;
  }
  // « d’accord pour mercredi à 14 h »
  return plan.agrees && time && day && plan.words.length <= YES ? 0.7 : 0;
}

/** When and where, in words: what a meeting says. */
const slotsOf = ({ words, slots }: Plan): string =>
  slots.flatMap(({ first, next }) => words.slice(first, next).map(({ text }) => text)).join(' ');

const found = ({ words }: Plan, first: number, next: number, certainty: number, says = ''): Found => ({
  from: words[first]?.from ?? 0,
  to: words[next - 1]?.to ?? 0,
  certainty,
  whose: 'mine',
  ...(says ? { says } : {}),
});
