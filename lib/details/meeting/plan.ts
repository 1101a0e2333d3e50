/** What a message says of being together: who with whom, when, where, and what speaks against it. */
import { partFor } from '#lib/languages/meeting-grammar.ts';
import type { Word } from '#lib/text/form.ts';
import type { Message } from '../types.ts';
import { wordsWithPictures } from './pictures.ts';
import {
  AGAINST,
  barredClause,
  clauseOf,
  clausesOf,
  isComplete,
  nearOf,
  runs,
  unknownIn,
} from './plan/clauses.ts';
import { predicateAt, type Strength } from './plan/predicate.ts';
import { bit, is, type Slot, type Token, tokensOf } from './plan/tokens.ts';

const STRENGTHS = ['strong', 'inviting', 'weak', 'coming'] as const;

export interface Plan {
  words: readonly Word[];
  slots: readonly Slot[];
  strength: Strength;
  /** Being together is spoken of, with or without when and where. */
  meets: boolean;
  /** Words that are neither a slot nor known. */
  unknown: number;
  /** Says when and where, and nothing else beside. */
  complete: boolean;
  negated: boolean;
  /** Somebody else, or what has its own time, is named. */
  others: boolean;
  /** Says yes first; says no first or last. */
  agrees: boolean;
  refuses: boolean;
  /** A no, somebody else, a story or something online speaks against it. */
  barred: boolean;
  /** Only of us and of when: nothing that has a time of its own is named. */
  open: boolean;
  /** Says "I" before the first slot. */
  alone: boolean;
  /** "There", where the place was said before. */
  there: boolean;
  asks: boolean;
  /** Words of what was found, in `words`. */
  first: number;
  next: number;
}

/** What is read of a message in words; a story is no plan. */
const LONGEST = 120;
/** Away from the screen: « oublie discord ». */
const OFF = new RegExp(`(?:^|[^a-z])(?:${partFor('off')})(?:$|[^a-z])`);

const cache = new WeakMap<Message, Plan>();

/** Reads a message once, however often it is asked. */
export function planOf(message: Message): Plan {
  let plan = cache.get(message);
  if (!plan) {
    plan = read(message);
    cache.set(message, plan);
  }
  return plan;
}

function read(message: Message): Plan {
  const words = wordsWithPictures(message);
  const plan: Plan = {
    words,
    slots: [],
    strength: 'none',
    meets: false,
    unknown: 0,
    complete: false,
    negated: false,
    others: false,
    agrees: false,
    refuses: false,
    barred: false,
    there: false,
    open: false,
    alone: false,
    asks: message.form.text.includes('?'),
    first: 0,
    next: words.length,
  };
  if (words.length === 0 || words.length > LONGEST) return plan;
  const tokens = tokensOf(message, words);
  const slots = tokens.flatMap(({ slot }) => slot ?? []);
  plan.slots = slots;
  const first = tokens[0] as Token;
  const has = (class_: number) => tokens.some((token) => !token.slot && (token.classes & class_) !== 0);
  plan.agrees = is(first, bit.agree) || (is(first, bit.filler) && is(tokens[1], bit.agree));
  const last = tokens.at(-1) as Token;
  plan.refuses =
    [first, last].some((token) => is(token, bit.no) && !is(token, bit.agree)) &&
    (is(first, bit.no) || !/\?\s*$/.test(message.form.text));
  plan.open = tokens.every((token) => !is(token, bit.activity | bit.event | AGAINST));
  const firstSlot = tokens.findIndex(({ slot }) => slot !== null);
  plan.alone = tokens.some(
    (token, index) =>
      index < firstSlot &&
      token.clause === tokens[firstSlot]?.clause &&
      is(token, bit.i | bit.we) &&
      !is(token, bit.propose),
  );
  plan.others = has(bit.third | bit.event);
  plan.there = has(bit.there);
  plan.negated = has(bit.not);
  const place = slots.some(({ sort }) => sort === 'place');
  const elsewhere = has(bit.online) && !OFF.test(message.form.text);
  if (has(bit.fiction) || (elsewhere && (!place || words.length < 12))) return { ...plan, barred: true };
  const meets = tokens.map((_, at) => predicateAt(message, words, tokens, at));
  const best = (meets.every((meet) => meet === 'none') ? [] : STRENGTHS).flatMap((strength) =>
    meets.flatMap((meet, at) => (meet === strength ? { strength, at, near: nearOf(tokens, slots, at) } : [])),
  );
  const chosen = best.find(({ near }) => near.length > 0) ?? best[0];
  plan.strength = chosen?.strength ?? 'none';
  plan.meets = best.some(({ strength }) => strength !== 'coming');
  const free = slots.filter((slot) => !barredClause(tokens, clauseOf(tokens, slot), AGAINST | bit.not));
  // Nothing is made of no slots.
  const run = (free.length === 0 ? [] : runs(words, tokens, free, plan.asks))
    .flatMap((one) => one.map((_, from) => one.slice(from)))
    .find((one) => isComplete(one) && unknownIn(words, tokens, clausesOf(tokens, one)) === 0);
  plan.complete = run !== undefined;
  plan.unknown = unknownIn(words, tokens, new Set(tokens.map(({ clause }) => clause)));
  if (!chosen) {
    plan.slots = free;
    plan.barred =
      meets.some((meet) => meet === 'barred') ||
      (free.length === 0 && tokens.some(({ clause }) => barredClause(tokens, clause, AGAINST | bit.not)));
    return free.length > 0 ? { ...plan, ...around(run ?? free) } : plan;
  }
  const { near, strength } = chosen;
  plan.slots = near;
  // "No, meet me at the gate": the no is to something else.
  if (near.length > 0) plan.refuses = is(first, bit.no) && tokens[chosen.at]?.clause === 0;
  return {
    ...plan,
    ...around([...near, ...(strength === 'coming' && run ? run : []), tokens[chosen.at] as Token]),
  };
}

const around = (parts: readonly { first: number; next: number }[]) => ({
  first: Math.min(...parts.map(({ first }) => first)),
  next: Math.max(...parts.map(({ next }) => next)),
});
