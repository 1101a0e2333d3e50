/** What a message says of being together: who with whom, when, where, and what speaks against it. */
import { partFor, wordsFor } from '#lib/languages/meeting-grammar.ts';
import type { Word } from '#lib/text/form.ts';
import type { Message } from '../types.ts';
import { hereAt, type Languages, languagesOf, lexiconOf, speaks } from './lexicon.ts';
import { wordsWithPictures } from './pictures.ts';
import { whenAt } from './when.ts';
import { whereAt } from './where.ts';

const WORDS = lexiconOf([
  'filler',
  'i',
  'you',
  'we',
  'object',
  'see',
  'hand',
  'meeting',
  'come',
  'arrive',
  'be',
  'there',
  'activity',
  'propose',
  'pair',
  'jointly',
  'agree',
  'no',
  'not',
  'online',
  'appointment',
  'third',
  'past',
  'vague',
  'fiction',
  'have',
  'aside',
  'article',
  'locative',
  'event',
]);
const { bit } = WORDS;
const PRONOUNS = bit.i | bit.you | bit.we | bit.object;
/** A preposition and figures. */
const BARE = /^[a-z@]+ \d{1,4}$/;
/** Before a number it is the number of something. */
const NUMBERED = wordsFor('numbered', 'gates');
/** French writes “j’” and the verb as one. */
const GLUED = /^j(?![aeiou])[a-z]{4,}$/;
/** They may say that two are together. */
const TOGETHER =
  bit.see | bit.meeting | bit.pair | bit.come | bit.arrive | bit.be | bit.hand | bit.activity | bit.propose;
/** Ends a clause. */
const ENDS = /[.!?;\n,\u2022]/;

/** A stretch of a message that says when or where. */
export interface Slot {
  first: number;
  next: number;
  sort: 'time' | 'day' | 'number' | 'place' | 'bare' | 'loose';
  /** A time in bare figures: "at 22". */
  digits?: boolean;
}

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

interface Token {
  classes: number;
  first: number;
  next: number;
  /** Which clause it stands in. */
  clause: number;
  slot: Slot | null;
}

/**
 * How surely two people are to be together: certainly, so that a day is enough; invited; with a time or a place; only
 * if more is said.
 */
export type Strength = 'strong' | 'inviting' | 'weak' | 'coming' | 'none';
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
/** In a long message a slot belongs to a meeting only so many words away. */
const NEARBY = 14;
/** Longest clause of nouns, in words. */
const NOUNS = 4;
/** Before "but" and "because" is another thing than behind. */
const BREAKS = wordsFor('breaks');
const AND = wordsFor('and');
const FROM = wordsFor('from');
/** Pronouns that stand between the one who does something and the verb. */
const CLITICS = wordsFor('clitics');
/** Verbs of the language in which what follows decides. */
const ENGLISH = /^(?:see|c|find|catch|grab|meet|join|pick|fetch|collect|link|wait|seeing|picking)$/;
/** They go with another verb: "can meet", « peux venir ». */
const AUXILIARIES = wordsFor('auxiliaries');
/** One says goodbye with these. */
const GOODBYE = wordsFor('goodbye');
const NEXT_DAY = new RegExp(`^(?:${partFor('nextDay')})`);

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

/** The slots that belong to what is said at a token. */
function nearOf(tokens: readonly Token[], slots: readonly Slot[], at: number): Slot[] {
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

const around = (parts: readonly { first: number; next: number }[]) => ({
  first: Math.min(...parts.map(({ first }) => first)),
  next: Math.max(...parts.map(({ next }) => next)),
});

function tokensOf(message: Message, words: readonly Word[]): Token[] {
  const tokens: Token[] = [];
  const form = message.form.text;
  const languages = languagesOf(words);
  const broken = (at: number) => {
    const [to, from] = [words[at - 1]?.to ?? 0, words[at]?.from ?? 0];
    // Most words are parted by one space, which needs no looking at.
    if (from - to === 1 && form[to] === ' ') return false;
    const gap = form.slice(to, from);
    // "10.30" is one thing.
    return ENDS.test(gap) && !(gap === '.' && /^\d{2}$/.test(words[at]?.text ?? ''));
  };
  // "Half six at the pier and don't be late".
  const goesOn = (at: number) =>
    AND.has(words[at]?.text ?? '') &&
    !whenAt(words, form, at + 1, languages) &&
    !whereAt(message, words, at + 1, languages);
  let clause = 0;
  // No phrase goes on behind the end of a clause.
  let end = 0;
  let within = words;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    if (at > 0 && (broken(at) || BREAKS.has(word.text) || (tokens.at(-1)?.slot && goesOn(at)))) clause += 1;
    if (at >= end) {
      end = at + 1;
      while (end < words.length && !broken(end)) end += 1;
      within = words.slice(0, end);
    }
    const { classes, length } = hereAt(WORDS, within, at, languages, PRONOUNS);
    if (
      (classes & bit.aside) !== 0 &&
      !is(tokens.at(-1), PRONOUNS) &&
      tokens.some(({ slot }) => slot !== null)
    ) {
      tokens.push({ classes: bit.aside, first: at, next: end, clause: ++clause, slot: null });
      at = end;
      continue;
    }
    const when = dictated(message, word) ? null : whenAt(words, form, at, languages);
    const where = when && when.sort !== 'number' ? null : whereAt(message, words, at, languages);
    const slot = where?.sort === 'loose' ? (when ?? where) : (where ?? when);
    if (slot && !(slot.sort === 'loose' && length > 1)) {
      tokens.push({
        classes,
        first: at,
        next: slot.next,
        clause,
        slot: { first: at, ...slot, digits: BARE.test(form.slice(word.from, words[slot.next - 1]?.to)) },
      });
      at = slot.next;
      continue;
    }
    // "come to yours": the place is no part of the coming.
    let next = at + 1;
    while (next < at + length && !placed(message, words, next, languages)) next += 1;
    // « jramène »: the pronoun is glued to what is not known.
    const glued = classes === 0 && GLUED.test(word.text) && !speaks(word.text);
    tokens.push({ classes: glued ? bit.i : classes, first: at, next, clause, slot: null });
    at = next;
  }
  return tokens.map((token, at) =>
    token.slot ? { ...token, slot: timed(words, tokens, token, at) } : token,
  );
}

/** Part of a number that is no hour: a telephone number, a code. */
const dictated = ({ digits }: Message, { from, to }: Word): boolean =>
  digits.some((run) => run.digits.length >= DICTATED && run.from <= from && run.to >= to);
const DICTATED = 6;

/** "5 by the fountain", "sat 3": a number beside a place or a day is a time; "at 22 High Street" is none. */
function timed(
  words: readonly Word[],
  tokens: readonly Token[],
  { slot, clause }: Token,
  at: number,
): Slot | null {
  if (!slot) return null;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const numbered = NUMBERED.has(words[(tokens[at]?.first ?? 0) - 1]?.text ?? '');
  if (slot.sort === 'time' && slot.digits && after?.slot?.sort === 'bare') return null;
  if (slot.sort !== 'number' || numbered) return slot.sort === 'time' && numbered ? null : slot;
  const alone = before?.clause !== clause && after?.clause !== clause;
  const street = before?.slot?.sort === 'place' && STREET.test(textOf(words, before));
  const day = [before, after].some(
    (one) =>
      (one?.slot?.sort === 'day' && (alone || one.clause === clause)) ||
      (one?.slot?.sort === 'place' && one.clause === clause && !street),
  );
  return day ? { ...slot, sort: 'time' } : slot;
}

/** Away from the screen: « oublie discord ». */
const OFF = new RegExp(`(?:^|[^a-z])(?:${partFor('off')})(?:$|[^a-z])`);

const textOf = (words: readonly Word[], { first, next }: Token) =>
  words
    .slice(first, next)
    .map(({ text }) => text)
    .join(' ');
/** A number behind these is a house's. */
const STREET = new RegExp(`(?:^| )(?:${partFor('street')})(?: |$)`);

function placed(message: Message, words: readonly Word[], at: number, languages: Languages): boolean {
  const where = whereAt(message, words, at, languages);
  return where !== null && where.sort === 'place' && where.next > at + 1;
}

const is = (token: Token | undefined, class_: number): boolean =>
  token !== undefined && token.slot === null && (token.classes & class_) !== 0;

/** What a token says of being together, if anything. */
function predicateAt(
  message: Message,
  words: readonly Word[],
  tokens: readonly Token[],
  at: number,
): Strength | 'barred' {
  if (!is(tokens[at], TOGETHER)) return 'none';
  const strength = strengthAt(message, words, tokens, at);
  if (strength === 'none') return 'none';
  return barredIn(tokens, at) || doneByOthers(words, tokens, at) ? 'barred' : strength;
}

function strengthAt(
  message: Message,
  words: readonly Word[],
  tokens: readonly Token[],
  at: number,
): Strength {
  const token = tokens[at] as Token;
  const asks = isAsked(message, words, token);
  const around = (class_: number, back: number, ahead: number) =>
    tokens
      .slice(Math.max(0, at - back), at + ahead + 1)
      .some((one) => one !== token && one.clause === token.clause && is(one, class_));
  if (is(token, bit.meeting)) return bye(words, tokens, at, asks) ? 'weak' : 'strong';
  if (is(token, bit.pair)) return 'strong';
  if (is(token, bit.see) && hasObject(words, tokens, at))
    return bye(words, tokens, at, asks) ? 'weak' : 'strong';
  if (is(token, bit.come) && comes(words, tokens, at)) return around(bit.i, 3, 0) ? 'coming' : 'weak';
  if (is(token, bit.be | bit.arrive) && !FROM.has(words[token.next]?.text ?? '')) return 'coming';
  if (is(token, bit.hand) && around(bit.you | bit.object | bit.we, 3, 2))
    return around(bit.we, 3, 2) ? 'weak' : 'coming';
  if (is(token, bit.activity) && !around(bit.third, 9, 9)) {
    const us = around(bit.we, 4, 0);
    // « ciné samedi ? »
    const slots = tokens.filter(({ slot, clause }) => slot && clause === token.clause);
    const when = slots.some(({ slot }) => slot?.sort === 'time' || slot?.sort === 'day');
    if (asks && when && elliptic(words, tokens, token)) return 'strong';
    if (around(bit.propose, 3, 0)) return 'inviting';
    if ((us && (asks || around(bit.jointly, 5, 9))) || around(bit.pair, 5, 9)) return 'weak';
  }
  if (is(token, bit.propose) && !is(tokens[at - 1], bit.i | bit.object) && !around(bit.third, 9, 9))
    return 'coming';
  return 'none';
}

/** "Pizza friday?": what, when, and nothing that somebody does. */
const elliptic = (words: readonly Word[], tokens: readonly Token[], { first, clause }: Token): boolean =>
  !GENERAL.has(words[first]?.text ?? '') &&
  tokens.every(
    (one) =>
      one.clause !== clause ||
      one.slot !== null ||
      (one.classes &
        (bit.filler | bit.activity | bit.agree | bit.propose | bit.article | bit.jointly | bit.pair)) !==
        0,
  ) &&
  !tokens.some((one) => one.clause === clause && asksFor(words[one.first]?.text ?? ''));
const GENERAL = wordsFor('general');
const ASKING = wordsFor('asking');
const asksFor = (text: string) => ASKING.has(text) || IS.test(text);
const IS = /^(?:is|isn|are|r|est|es|e)$/;

/** Goodbye rather than a plan: "see you tomorrow". */
function bye(words: readonly Word[], tokens: readonly Token[], at: number, asks: boolean): boolean {
  const token = tokens[at] as Token;
  return (
    !asks &&
    GOODBYE.has(words[token.first]?.text ?? '') &&
    !tokens.some((one) => one.clause === token.clause && is(one, bit.propose | bit.pair)) &&
    tokens.every(
      ({ slot }) => slot === null || slot.sort !== 'day' || NEXT_DAY.test(words[slot.first]?.text ?? ''),
    )
  );
}

/** Me, you or us stands by the verb: "meet me", « te rejoindre », "hol ich dich". */
function hasObject(words: readonly Word[], tokens: readonly Token[], at: number): boolean {
  const { clause, first } = tokens[at] as Token;
  for (let ahead = at + 1; ahead <= at + 2; ahead++) {
    const next = tokens[ahead];
    if (next?.clause !== clause) break;
    if (is(next, bit.object)) return !ENGLISH.test(words[first]?.text ?? '') || ends(words, tokens, ahead);
    if (!is(next, bit.i | bit.you | bit.we)) break;
  }
  // "Warte am Tor auf mich".
  for (let ahead = at + 1; ahead <= at + 5 && !ENGLISH.test(words[first]?.text ?? ''); ahead++) {
    const next = tokens[ahead];
    if (next?.clause !== clause || !(next.slot || is(next, bit.filler | bit.locative | bit.object))) break;
    if (is(next, bit.object)) return true;
  }
  for (let back = at - 1, skipped = 0; back >= 0 && skipped < 3; back--) {
    const before = tokens[back] as Token;
    if (before.clause !== clause) break;
    if (before.slot) continue;
    if (is(before, bit.object) && CLITICS.has(words[before.first]?.text ?? '')) return true;
    skipped += 1;
  }
  return false;
}

/** "See you" and a time, a place or nothing: not "see you smile", "get me a drink". */
function ends(words: readonly Word[], tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next === undefined ||
    next.slot !== null ||
    next.clause !== tokens[at]?.clause ||
    is(next, bit.there | bit.filler | bit.pair | bit.jointly | bit.come | bit.locative) ||
    /^(?:up|from|for|when|wen|if|after|before|by)$/.test(words[next.first]?.text ?? '')
  );
}

/** "Come", not "comes": said to the reader, or of oneself. */
function comes(words: readonly Word[], tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  // « je viens de Lille », "coming from", "komm aus".
  const behind = words[token.next]?.text ?? '';
  if (FROM.has(behind) || behind === 'on' || behind === 'of') return false;
  for (let back = at - 1; back >= 0; back--) {
    const before = tokens[back] as Token;
    if (before.clause !== token.clause) return true;
    if (before.slot) continue;
    if (is(before, bit.i | bit.you | bit.we | bit.agree | bit.propose | bit.pair | bit.come)) return true;
    const text = words[before.first]?.text ?? '';
    if (!is(before, bit.filler | bit.not) && !AUXILIARIES.has(text) && !CLITICS.has(text)) return false;
  }
  return true;
}

/** Somebody else is the one who meets: « Paul te rejoint », "dad picks you up". */
function doneByOthers(words: readonly Word[], tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (is(token, bit.pair)) return false;
  // "lena und tom treffen sich": each other, and not us.
  if (words[token.next]?.text === 'sich') return true;
  let unknown = false;
  // "A light waiting for you".
  let needs = /ing$/.test(words[token.first]?.text ?? '');
  for (let back = at - 1; back >= 0; back--) {
    const before = tokens[back] as Token;
    if (before.clause !== token.clause) break;
    if (before.slot) continue;
    const text = words[before.first]?.text ?? '';
    if (is(before, bit.third)) return true;
    if (CLITICS.has(text) || AUXILIARIES.has(text)) needs = true;
    else if (is(before, bit.i | bit.you | bit.we | bit.agree)) return false;
    else if (before.classes === 0 && !speaks(text)) unknown = true;
  }
  return unknown && needs;
}

/** True if the sentence that a token stands in is a question. */
function isAsked({ form }: Message, words: readonly Word[], { next }: Token): boolean {
  const end = /[.!?\n]/.exec(form.text.slice(words[next - 1]?.to ?? 0));
  return end?.[0] === '?';
}

const clauseOf = (tokens: readonly Token[], slot: Slot) =>
  tokens.find((token) => token.slot === slot)?.clause ?? 0;

/** A clause of its own that is about something else: a no, somebody else, lessons. */
const barredClause = (tokens: readonly Token[], clause: number, by: number): boolean =>
  tokens.some((token) => token.clause === clause && is(token, by));

const clausesOf = (tokens: readonly Token[], slots: readonly Slot[]) =>
  new Set(slots.map((slot) => clauseOf(tokens, slot)));

/**
 * Slots of clauses that follow each other, none of them about somebody else or about lessons. Among them is a clause
 * of a few nouns beside a time, where somebody is spoken to: "half past ten, the fountain thing, bring the cards".
 */
function runs(
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
function isComplete(slots: readonly Slot[]): boolean {
  const { time, day, place, bare, more } = said(slots);
  return time && day ? place || more : (time || day) && (place || bare);
}

/** How many words say something that is not known; "sat 5 at the pier i owe you one" ends where somebody does something. */
function unknownIn(words: readonly Word[], tokens: readonly Token[], clauses: ReadonlySet<number>): number {
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

const AGAINST = bit.past | bit.vague | bit.appointment | bit.online;

/** What stands in the clause of a token that makes it no plan. */
function barredIn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  for (let index = 0; index < tokens.length; index++) {
    const one = tokens[index] as Token;
    if (one === token || one.clause !== token.clause) continue;
    if (is(one, AGAINST)) return true;
    if (is(one, bit.not) && index >= at - 5 && index <= at + 3) return true;
    if (index === at - 1 && is(one, bit.have) && is(token, bit.meeting) && !is(tokens[at + 1], bit.object))
      return true;
  }
  return false;
}
