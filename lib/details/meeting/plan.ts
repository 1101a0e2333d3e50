/** What a message says of being together: who with whom, when, where, and what speaks against it. */
import type { Word } from '#lib/text/form.ts';
import type { Message } from '../types.ts';
import { hereAt, knows, type Languages, languagesOf, lexiconOf, speaks } from './lexicon.ts';
import { plainWords } from './plain.ts';
import { whenAt } from './when.ts';
import { whereAt } from './where.ts';

const WORDS = lexiconOf([
  'filler',
  'i',
  'you',
  'we',
  'object',
  'see',
  'meeting',
  'come',
  'arrive',
  'be',
  'there',
  'activity',
  'propose',
  'pair',
  'jointly',
  'likes',
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
  'choice',
  'article',
  'locative',
  'event',
]);
const { bit } = WORDS;
const PRONOUNS = bit.i | bit.you | bit.we | bit.object;
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

interface Token {
  classes: number;
  first: number;
  next: number;
  /** Which clause it stands in. */
  clause: number;
  slot: Slot | null;
}

/** How surely two people are to be together: certainly, so that a day is enough; with a time; if more is said. */
export type Strength = 'strong' | 'weak' | 'coming' | 'none';

export interface Plan {
  words: readonly Word[];
  slots: readonly Slot[];
  strength: Strength;
  /** Words in the clauses with slots (in all, where there is none) that are neither a slot nor known. */
  unknown: number;
  /** Says yes first; says no first or last. */
  agrees: boolean;
  refuses: boolean;
  /** Picks one of what was offered: « la deuxième ». */
  chooses: boolean;
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
/** Before "but" and "because" is another thing than behind. */
const BREAKS = new Set(
  'but mais aber pero mas maar because cos coz cuz parce weil omdat porque perche denn so donc ducoup dann quindi allora entao dus entonces'.split(
    ' ',
  ),
);
/** What follows these, once a place or a time was said, is about other things: "bring your skates". */
const ASIDES = new Set(
  'bring bringin tell avvisa porta portati prendi avisa trae lleva leva traz neem bringt nimm sag ramene prends apporte dis previens prepara wear'.split(
    ' ',
  ),
);
/** Pronouns that stand between the one who does something and the verb. */
const CLITICS = new Set(
  'te t me m se s nous vous ti ci mi vi si nos os dich mich uns elkaar jou jt jte jme'.split(' '),
);
/** Verbs of the language in which what follows decides. */
const ENGLISH = /^(?:see|c|get|meet|join|pick|fetch|collect|link|wait|seeing|picking)$/;
/** They go with another verb: "can meet", « peux venir ». */
const AUXILIARIES = new Set(
  'can could should would gonna to must may might will ll d kan kun wil zal moet magst kannst konntest solltest musst konnte konnen sollen wollen wurde peux peut peu pourrais pourrait pourra dois doit veux veut vais va vas puedes puedo podrias debes quieres puoi posso potresti devi vuoi podes pode posso podia deves queres ga gaan just also aussi auch ook tambien anche passe passes viens vieni ven vem vens vai vou kom komm try want wanna come'.split(
    ' ',
  ),
);
/** One says goodbye with these. */
const GOODBYE =
  /^(?:see|c|seeing|vois|voi|voit|svoit|seh|sehn|sehen|wir|vemos|veo|ver|vediamo|ci|nos|te|zie|zien|a|agente|se|bis|on|we|elkaar)$/;
const NEXT_DAY =
  /^(?:tom|tmr|tmw|2m|2n|tonigh|dem|dm|morgen|mrgn|man|mna|doman|dmn|aman|amn|amh|ce$|cet|this|later|l8r|heute|hoy|oggi|hoje|stas|vana|vand|auj|pas|tod)/;

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
  const words = plainWords(message, knows);
  const plan: Plan = {
    words,
    slots: [],
    strength: 'none',
    unknown: 0,
    agrees: false,
    refuses: false,
    chooses: false,
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
  plan.refuses = [first, last].some((token) => is(token, bit.no) && !is(token, bit.agree));
  plan.open = tokens.every((token) => !is(token, bit.activity | bit.event | AGAINST));
  const said = tokens.findIndex(({ slot }) => slot !== null);
  plan.alone = tokens.some(
    (token, index) => index < said && token.clause === tokens[said]?.clause && is(token, bit.i),
  );
  plan.chooses = has(bit.choice);
  plan.there = has(bit.there);
  const spoken = new Set(tokens.flatMap(({ slot, clause }) => (slot ? clause : [])));
  plan.unknown = tokens.filter(
    ({ slot, classes, first, clause }) =>
      (spoken.size === 0 || spoken.has(clause)) &&
      !slot &&
      classes === 0 &&
      !speaks(words[first]?.text ?? ''),
  ).length;
  const place = slots.some(({ sort }) => sort === 'place');
  if (has(bit.fiction) || (has(bit.online) && (!place || words.length < 12)))
    return { ...plan, barred: true };
  const meets = tokens.map((_, at) => predicateAt(message, words, tokens, at));
  let at = -1;
  for (const strength of ['strong', 'weak', 'coming'] as const) {
    at = meets.indexOf(strength);
    if (at >= 0) {
      plan.strength = strength;
      break;
    }
  }
  if (at < 0) {
    const free = slots.filter((slot) => !barredClause(tokens, clauseOf(tokens, slot)));
    plan.slots = free;
    plan.barred =
      meets.some((meet) => meet === 'barred') ||
      (free.length === 0 && tokens.some(({ clause }) => barredClause(tokens, clause)));
    return free.length > 0 ? { ...plan, ...around(free) } : plan;
  }
  const token = tokens[at] as Token;
  const near = slots.filter((slot) => {
    const { first, next, sort } = slot;
    const clause = clauseOf(tokens, slot);
    return (
      (clause === token.clause || !barredClause(tokens, clause)) &&
      first - token.next < NEARBY &&
      token.first - next < NEARBY &&
      // "At the" something, or a place without a word for where, must stand right beside.
      ((sort !== 'loose' && sort !== 'bare') || beside(slots, token, first, next))
    );
  });
  plan.slots = near;
  return { ...plan, ...around([...near, token]) };
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
  const broken = (at: number) => ENDS.test(form.slice(words[at - 1]?.to ?? 0, words[at]?.from ?? 0));
  let clause = 0;
  // No phrase goes on behind the end of a clause.
  let end = 0;
  let within = words;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    if (at > 0 && (broken(at) || BREAKS.has(word.text))) clause += 1;
    if (at >= end) {
      end = at + 1;
      while (end < words.length && !broken(end)) end += 1;
      within = words.slice(0, end);
    }
    if (ASIDES.has(word.text) && tokens.some(({ slot }) => slot !== null)) {
      at += 1;
      while (at < words.length && !broken(at)) at += 1;
      continue;
    }
    const { classes, length } = hereAt(WORDS, within, at, languages, PRONOUNS);
    // A longer phrase hides what is in it: « pas loin » is no refusal.
    if (length > 1 && (classes & (bit.fiction | bit.vague | bit.choice) || classes === bit.filler)) {
      tokens.push({ classes, first: at, next: at + length, clause, slot: null });
      at += length;
      continue;
    }
    const when = whenAt(words, form, at, languages);
    const where = when && when.sort !== 'number' ? null : whereAt(message, words, at, languages);
    const slot = where?.sort === 'loose' ? (when ?? where) : (where ?? when);
    if (slot && !(slot.sort === 'loose' && length > 1)) {
      tokens.push({
        classes,
        first: at,
        next: slot.next,
        clause,
        slot: { first: at, ...slot, digits: /^\d+$/.test(words[slot.next - 1]?.text ?? '') },
      });
      at = slot.next;
      continue;
    }
    // "come to yours": the place is no part of the coming.
    let next = at + 1;
    while (next < at + length && !placed(message, words, next, languages)) next += 1;
    tokens.push({ classes, first: at, next, clause, slot: null });
    at = next;
  }
  return tokens.map((token, at) => ({ ...token, slot: timed(tokens, token, at) }));
}

/** "5 by the fountain", "sat 3": a number beside a place or a day is a time; "at 22 High Street" is none. */
function timed(tokens: readonly Token[], { slot, clause }: Token, at: number): Slot | null {
  if (!slot) return null;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (slot.sort === 'time' && slot.digits && after?.slot?.sort === 'bare') return null;
  if (slot.sort !== 'number') return slot;
  const day = [before, after].some(
    (one) => one?.slot?.sort === 'day' || (one?.slot?.sort === 'place' && one.clause === clause),
  );
  return day ? { ...slot, sort: 'time' } : slot;
}

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
  const token = tokens[at] as Token;
  if (token.slot) return 'none';
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
  if (is(token, bit.be | bit.arrive)) return 'coming';
  if (is(token, bit.activity) && !around(bit.third, 9, 9)) {
    const us = around(bit.we, 4, 0);
    if (around(bit.propose, 3, 0) || (us && (asks || around(bit.jointly, 5, 9))) || around(bit.pair, 5, 9))
      return 'weak';
  }
  if (is(token, bit.propose) && !is(tokens[at - 1], bit.i | bit.object) && !around(bit.third, 9, 9))
    return 'coming';
  return 'none';
}

/** Goodbye rather than a plan: "see you tomorrow". */
function bye(words: readonly Word[], tokens: readonly Token[], at: number, asks: boolean): boolean {
  const token = tokens[at] as Token;
  return (
    !asks &&
    GOODBYE.test(words[token.first]?.text ?? '') &&
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
  if (/^(?:de|d|from|da|dal|dalla|von|aus|uit|do|on|from|of)$/.test(words[token.next]?.text ?? ''))
    return false;
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
    else if (before.classes === 0 && !knows(text)) unknown = true;
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
const barredClause = (tokens: readonly Token[], clause: number): boolean =>
  tokens.some((token) => token.clause === clause && is(token, AGAINST | bit.not | bit.third | bit.event));

const AGAINST = bit.past | bit.vague | bit.appointment | bit.online | bit.likes;

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
