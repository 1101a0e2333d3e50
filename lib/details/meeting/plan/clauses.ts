/** Which slots of a message belong together: those of one clause, of clauses that follow each other, or near a word. */
import type { Word } from '#lib/text/form.ts';
import { speaks } from '../lexicon.ts';
import { bit, is, PRONOUNS, type Slot, type Token } from './tokens.ts';

/** In a long message a slot belongs to a meeting only so many words away. */
const NEARBY = 14;
/** Longest clause of nouns, in words. */
const NOUNS = 4;
/** It makes a clause no plan. */
export const AGAINST = bit.past | bit.vague | bit.appointment | bit.online;

/** Which sorts are among slots. */
export function said(slots: readonly Slot[]) {
  const has = (...sorts: readonly Slot['sort'][]) => slots.some(({ sort }) => sorts.includes(sort));
  return {
    time: has('time'),
    day: has('day'),
    number: has('number'),
    place: has('place'),
    bare: has('bare'),
    more: has('bare', 'loose'),
  };
}

/** The slots that belong to what is said at a token. */
export function nearOf(tokens: readonly Token[], slots: readonly Slot[], at: number): Slot[] {
  const token = tokens[at] as Token;
  const when = slots.some(({ sort }) => sort === 'time' || sort === 'day');
  return slots.filter((slot) => {
    const { first, next, sort } = slot;
    const clause = clauseOf(tokens, slot);
    return (
      (clause === token.clause || !barredClause(tokens, clause, AGAINST | bit.not | bit.third | bit.event)) &&
      first - token.next < NEARBY &&
      token.first - next < NEARBY &&
      // « je suis devant la gare, viens » says where one is.
      (sort !== 'place' ||
        clause === token.clause ||
        (!is(token, bit.come) && (when || clause === token.clause + 1))) &&
      // "At the" something, or a place without a word for where, must stand right beside.
      ((sort !== 'loose' && sort !== 'bare') || beside(slots, token, first, next))
    );
  });
}

/** Nothing but other slots, and one word, between a slot and what it belongs to. */
function beside(slots: readonly Slot[], token: Token, first: number, next: number): boolean {
  const [from, to] = first >= token.next ? [token.next, first] : [next, token.first];
  let between = to - from;
  for (const slot of slots) if (slot.first >= from && slot.next <= to) between -= slot.next - slot.first;
  return between <= 1;
}

/** The clause that a slot stands in. */
export const clauseOf = (tokens: readonly Token[], slot: Slot) =>
  tokens.find((token) => token.slot === slot)?.clause ?? 0;

/** A clause of its own that is about something else: a no, somebody else, lessons. */
export const barredClause = (tokens: readonly Token[], clause: number, by: number): boolean =>
  tokens.some((token) => token.clause === clause && is(token, by));

export const clausesOf = (tokens: readonly Token[], slots: readonly Slot[]) =>
  new Set(slots.map((slot) => clauseOf(tokens, slot)));

/**
 * Slots of clauses that follow each other, none of them about somebody else or about lessons. Among them is a clause
 * of a few nouns beside a time, where somebody is spoken to: "half past ten, the fountain thing, bring the cards".
 */
export function runs(
  words: readonly Word[],
  tokens: readonly Token[],
  slots: readonly Slot[],
  asks: boolean,
): Slot[][] {
  const personal = asks || tokens.some((token) => is(token, PRONOUNS | bit.aside | bit.agree));
  const clauses = new Map<number, Slot[]>();
  for (const slot of slots) {
    const clause = clauseOf(tokens, slot);
    // "Today i am late": where somebody does something, it is no list of when and where.
    const done = tokens.some(
      (one) =>
        one.clause === clause &&
        one.first < slot.first &&
        is(one, bit.i | bit.we | bit.you) &&
        !is(one, bit.propose | bit.pair),
    );
    if (slot.sort !== 'number' && !done) clauses.set(clause, [...(clauses.get(clause) ?? []), slot]);
  }
  const timed = (clause: number) => clauses.get(clause)?.some(({ sort }) => sort === 'time') ?? false;
  for (const { clause } of personal ? tokens : [])
    if (!clauses.has(clause) && (timed(clause - 1) || timed(clause + 1)) && isNouns(words, tokens, clause)) {
      const part = tokens.filter((token) => token.clause === clause);
      clauses.set(clause, [{ first: part[0]?.first ?? 0, next: part.at(-1)?.next ?? 0, sort: 'bare' }]);
    }
  const found: Slot[][] = [];
  let skipped = false;
  let last = -2;
  for (const [clause, here] of [...clauses].sort(([a], [b]) => a - b)) {
    if (barredClause(tokens, clause, bit.third | bit.event) || here.every(({ sort }) => sort === 'loose'))
      continue;
    // "Training tuesday, 6 pm, the gym".
    if (clause > last + 1 && clauses.has(clause - 1) && barredClause(tokens, clause - 1, bit.event)) {
      last = clause - 1;
      skipped = true;
    } else if (clause > last + 1) skipped = false;
    if (skipped) {
      last = clause;
      continue;
    }
    if (clause > last + 1) found.push([]);
    found.at(-1)?.push(...here);
    last = clause;
  }
  return found;
}

/** A few nouns and nothing that somebody does. */
function isNouns(words: readonly Word[], tokens: readonly Token[], clause: number): boolean {
  const part = tokens.filter((token) => token.clause === clause);
  const unknown = part.filter((token) => token.slot === null && token.classes === 0);
  const size = (part.at(-1)?.next ?? 0) - (part[0]?.first ?? 0);
  return (
    size <= NOUNS &&
    unknown.length >= 1 &&
    unknown.length <= 2 &&
    part.every((one) => one.slot !== null || one.classes === 0 || is(one, bit.article | bit.locative)) &&
    unknown.every(({ first }) => (words[first]?.text.length ?? 0) > 3)
  );
}

/** When and where. */
export function isComplete(slots: readonly Slot[]): boolean {
  const { time, day, place, bare, more } = said(slots);
  return time && day ? place || more : (time || day) && (place || bare);
}

/** How many words say something that is not known; "sat 5 at the pier i owe you one" ends where somebody does something. */
export function unknownIn(
  words: readonly Word[],
  tokens: readonly Token[],
  clauses: ReadonlySet<number>,
): number {
  let unknown = 0;
  let over = -1;
  let slot = -1;
  for (const token of tokens) {
    if (token.slot) slot = token.clause;
    else if (slot === token.clause && is(token, bit.i | bit.you | bit.we)) over = token.clause;
    if (!clauses.has(token.clause) || token.clause === over || token.slot || token.classes !== 0) continue;
    // "The wall of the churchyard": the nouns of a place.
    if (!speaks(words[token.first]?.text ?? '') && !isNouns(words, tokens, token.clause)) unknown += 1;
  }
  return unknown;
}
