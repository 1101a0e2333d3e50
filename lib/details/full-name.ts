/** Own first and last name together, or the one that was missing where the other is known already. */

import { AGE } from './age/vocabulary.ts';
import { completed } from './full-name/completed.ts';
import { asksForName, isDisguised, isToldBefore, wasHeard } from './full-name/known.ts';
import {
  isCapital,
  isCapitalInside,
  isFirstName,
  isNameWord,
  listedAt,
  type NameHere,
  nameAt,
  shapeOf,
} from './full-name/name.ts';
import { NAMES } from './full-name/vocabulary.ts';
import { clauseEnd, clauseStart, gapBefore, isAsked } from './identity/clause.ts';
import { contextStart, isUnreal, PERSONS, personBefore } from './identity/persons.ts';
import { anyIn, beginsAt, endsBefore, isPhrase, phraseSet } from './identity/phrases.ts';
import { said } from './identity/words.ts';
import { STREET_AFTER, STREET_BEFORE, WEAK_AFTER } from './places/vocabulary.ts';
import { SCHOOL } from './school/vocabulary.ts';
import type { Detector, Found, Message } from './types.ts';

/** In an answer the name stands among the first words. */
const EARLY = 5;
/** How far after a name "that’s me" may stand. */
const AFTER = 3;

export const fullName: Detector = (message) => {
  const { words } = message;
  if (words.length === 0) return [];
  const asked = asksForName(message);
  for (let at = 0; at < words.length; at++) {
    if (!mayBePair(message, at)) continue;
    const frame = frameBefore(message, at, asked);
    if (frame === 'none' && !mayBegin(message, at)) continue;
    const name = listedAt(message, at) ?? nameAt(message, at);
    if (name.end - at < 2) continue;
    const certainty = certaintyOf(message, name, frame, asked);
    if (certainty > 0) return isToldBefore(message, name) ? [] : [found(message, name, certainty)];
    // A name that is somebody else’s is not read again from its second word.
    at = Math.max(at, name.end - 2);
  }
  const rest = completed(message, asked);
  return rest && !isToldBefore(message, rest) ? [found(message, rest, 0.8)] : [];
};

function found({ words }: Message, { first, end }: NameHere, certainty: number): Found {
  return { from: words[first]?.from ?? 0, to: words[end - 1]?.to ?? 0, certainty, whose: 'mine' };
}

const NOT = said('not');

/** Two words that may be a name: a cheap look that most pairs of words don't pass. */
function mayBePair(message: Message, at: number): boolean {
  if (at + 1 >= message.words.length) return false;
  const second = message.words[at + 1]?.text ?? '';
  const goesOn = second.length === 1 || NAMES.particles.has(second) || isNameWord(message, at + 1);
  return goesOn && ((message.words[at]?.text.length ?? 0) === 1 || isNameWord(message, at));
}

type Frame = 'strong' | 'loose' | 'polite' | 'label' | 'none';

/** What stands just before a word and says that one’s own name follows. */
function frameBefore(message: Message, at: number, asked: boolean): Frame {
  const { words } = message;
  if (at === 0) return 'none';
  const filler = endsBefore(words, at, NAMES.filler);
  if (introBefore(message, at) >= 0 || (filler > 0 && introBefore(message, filler) >= 0))
    return isSurnameSoon(message, at) ? 'none' : 'strong';
  const loose = endsBefore(words, at, NAMES.loose);
  if (loose >= 0 && (!NAMES.leading.has(words[loose]?.text ?? '') || begins(message, loose))) return 'loose';
  const answer = endsBefore(words, at, NAMES.answer);
  if (answer >= 0 && (asked || begins(message, answer))) return 'loose';
  if (endsBefore(words, at, NAMES.label) >= 0) return 'label';
  const led = endsBefore(words, at, NAMES.only);
  if (led > 0 && endsBefore(words, led, NAMES.loose) >= 0) return 'loose';
  return endsBefore(words, at, NAMES.greet) >= 0 ? 'polite' : 'none';
}

/** Where the words begin that introduce one's own name before `at`, or -1. */
function introBefore(message: Message, at: number): number {
  const { words, form } = message;
  const from = endsBefore(words, at, NAMES.intro);
  // « meneer Smit heet … »: a verb without its pronoun.
  if (from > 0 && !anyIn(words, from, at, PERSONS.self) && personBefore(message, from) === 'other') return -1;
  if (from <= 0) return from;
  const phrase = form.text.slice(words[from]?.from, words[at - 1]?.to).replace(/[^a-z]+/g, ' ');
  if (!isPhrase(NAMES.alone, phrase)) return from;
  return begins(message, from) || /[:(=]/.test(gapBefore(message, from)) ? from : -1;
}

/** True at the beginning of a clause, or behind a comma or an opener: "hey its me". */
function begins(message: Message, at: number): boolean {
  return (
    clauseStart(message, at) === at ||
    gapBefore(message, at).includes(',') ||
    endsBefore(message.words, at, AGE.opener) >= 0
  );
}

/** « mon nom » is not yet « mon nom de famille ». */
function isSurnameSoon({ words }: Message, at: number): boolean {
  for (let end = at + 1; end <= at + 4; end++) {
    const from = endsBefore(words, end, NAMES.surname);
    if (from >= 0 && from < at && end > at) return true;
  }
  return false;
}

/** Without a frame only a known first name, or a capital or a comma before one, is looked at. */
function mayBegin(message: Message, at: number): boolean {
  if (isFirstName(message, at)) return isNameWord(message, at);
  return isCapital(message, at) || isFirstName(message, at + 1) || isFirstName(message, at + 2);
}

function certaintyOf(message: Message, name: NameHere, frame: Frame, asked: boolean): number {
  const { words } = message;
  const { first, end } = name;
  const shape = listedAt(message, first) ? 3 : shapeOf(message, name);
  if (shape === 0 || anyIn(words, first, end, NAMES.famous) || isAsked(message, end - 1)) return 0;
  if (isPossessive(message, end) || (frame !== 'label' && isUnreal(message, first))) return 0;
  if (isThing(message, name) || beginsAt(words, first - 1, NOT) > 0) return 0;
  const said = anyIn(words, Math.max(0, first - 6), first, AGE.said);
  // "They call me …" may be any nickname.
  const called = /^(?:me|mich|moi|mij)$/.test(words[first - 1]?.text ?? '');
  if (frame === 'strong' && !said && (shape > 1 || !called)) return shape > 1 ? 0.9 : 0.7;
  if (frame === 'loose' && wasHeard(message, name) && beginsAt(words, 0, AGE.yes) === 0) return 0;
  if (frame === 'loose' && !said && (shape === 3 || (shape === 2 && goesNoFurther(message, end)))) return 0.8;
  if (frame === 'polite' && shape > 1 && !wasHeard(message, name)) return 0.75;
  if (
    frame === 'label' &&
    shape > 1 &&
    !anyIn(words, 0, words.length, PERSONS.others) &&
    !anyIn(words, 0, words.length, PERSONS.pets)
  )
    return 0.7;
  if (asked && isAnswer(message, name, shape)) return 0.8;
  if (shape < 2 || wasHeard(message, name) || isHandle(message, first)) return 0;
  if (anyIn(words, contextStart(message, first), first, SCHOOL.before)) return 0;
  // A capital that begins a sentence says little: « Ajoute Machin sur Roblox, c’est moi ».
  const sure = shape === 3 || isCapitalInside(message, first);
  const after =
    anyIn(words, end, Math.min(sure ? end + AFTER : end + 1, words.length), NAMES.after) ||
    (clauseStart(message, first) === first && beginsAt(words, end, NAMES.here) > 0);
  if (isOwnApposition(message, name, shape)) return 0.7;
  if (personBefore(message, first) === 'other')
    return after && /^[,.]/.test(gapBefore(message, end)) ? 0.7 : 0;
  if (after) return 0.8;
  if (shape === 3 && isDisguised(message, name)) return 0.75;
  const apart = isApart(message, name);
  if ((shape === 3 || apart || gapBefore(message, first).includes(',')) && speaksOfName(message, name))
    return 0.75;
  if (shape === 3 && apart && anyIn(words, 0, words.length, PERSONS.me)) return 0.7;
  if (isOnPaper(message, name, shape)) return 0.7;
  return 0;
}

/** After a question the name stands early; two words that nobody knows are one only where little else is said. */
function isAnswer(message: Message, { first, end }: NameHere, shape: number): boolean {
  if (personBefore(message, first) === 'other' || wasHeard(message, { first, end })) return false;
  return shape > 1
    ? first <= EARLY
    : first === 0 && message.words.length - end <= EARLY && goesNoFurther(message, end);
}

/** "Taylor Swift’s biggest fan". */
function isPossessive(message: Message, end: number): boolean {
  const { words } = message;
  if (words[end]?.text === 's' && /^['’]$/.test(gapBefore(message, end))) return true;
  return anyIn(words, end, Math.min(end + 3, words.length), NAMES.fans);
}

/** "im Jack Brown and…", not « je suis Marie Curie au lycée ». */
function goesNoFurther(message: Message, at: number): boolean {
  return (
    at >= message.words.length ||
    /[.!,;\n)\u2022]/.test(gapBefore(message, at)) ||
    beginsAt(message.words, at, AGE.and) > 0 ||
    beginsAt(message.words, at, NAMES.end) > 0
  );
}

/** The child speaks of itself, and of where its name stands or is looked for. */
function isOnPaper(message: Message, { first, end }: NameHere, shape: number): boolean {
  const { words } = message;
  const [from, to] =
    shape === 3 ? [0, words.length] : [clauseStart(message, first), clauseEnd(message, end - 1)];
  const paper = anyIn(words, from, first, NAMES.papers) || anyIn(words, end, to, NAMES.papers);
  if (paper && anyIn(words, 0, words.length, PERSONS.me)) return true;
  // "Op de lijst staat Akkerman, Bram", « salgo como Rey, Iker ».
  const near = anyIn(words, clauseStart(message, first), first, NAMES.papers);
  return near && (listedAt(message, first) !== null || endsBefore(words, first, AS) >= 0);
}

/** « Salgo como », "im down as". */
const AS = said('listedAs');

/** "Foot Locker", "Dove Lane", « lycée Jules Verne », an address: a name of something else. */
function isThing(message: Message, { first, end }: NameHere): boolean {
  const { words, form } = message;
  if (ADDRESS.test(form.text.slice(words[end - 1]?.to, (words[end - 1]?.to ?? 0) + 32))) return true;
  if (words.slice(first, end).some(({ text }) => ACCOUNT.test(text) || PROVIDER.test(text))) return true;
  if (form.text[(words[first]?.from ?? 0) - 1] === '@') return true;
  if (/^\d/.test(words[first - 1]?.text ?? '') && WEAK_AFTER.has(words[end - 1]?.text ?? '')) return true;
  // « na nossa Infanta D. Maria »: nobody has a person.
  if (beginsAt(words, first - 1, PERSONS.my) > 0) return true;
  if (
    beginsAt(words, first, SCHOOL.before) > 0 ||
    anyIn(words, contextStart(message, first), first, SCHOOL.own)
  )
    return true;
  for (let at = Math.max(0, first - 2); at <= Math.min(end, words.length - 1); at++) {
    const text = words[at]?.text ?? '';
    if (at < first && (STREET_BEFORE.has(text) || beginsAt(words, at, SCHOOL.before) > 0)) return true;
    if (at > first && (STREET_AFTER.has(text) || beginsAt(words, at, SCHOOL.after) > 0)) return true;
  }
  return beginsAt(words, first, SCHOOL.saint) > 0 || STREET_BEFORE.has(words[first]?.text ?? '');
}

/** The child's own name was spoken of earlier: "my initials are L.D. for …", "call me by my full name again and …". */
function speaksOfName({ words }: Message, { first, end }: NameHere): boolean {
  for (let at = 0; at < words.length; at++) {
    if (at >= first && at < end) continue;
    if (beginsAt(words, at, NAMES.mention) > 0 || (at < first && beginsAt(words, at, NAMES.intro) > 0))
      return true;
  }
  return false;
}

/** "tiktok: milan laag": the name of an account. */
function isHandle(message: Message, first: number): boolean {
  const from = Math.max(contextStart(message, first), first - 4);
  return message.words.slice(from, first).some(({ text }) => ACCOUNT.test(text));
}

const PROVIDER = /yahoo|gmail|hotmail|outlook|icloud/;
/** What goes on as an address, a code or a number. */
const ADDRESS = /^[\w.-]{0,30} ?@|^ ?\S? ?@|^\d|^-[a-z0-9]/;
const ACCOUNT =
  /^(?:snap(?:chat)?|tiktok|tt|insta(?:gram)?|ig|discord|dc|twitch|steam|psn|roblox|user(?:name)?|pseudo|handle|e?mail|gmail|skype|kik|telegram|usuario|nick)$/;

/** "Its Mia from class, Mia Crosswell", « jsuis la pote de Manon, Camille Rousselin »: it begins with oneself. */
function isOwnApposition(message: Message, { first, end }: NameHere, shape: number): boolean {
  const { words } = message;
  if (shape < 3 || !/^ ?, ?$/.test(gapBefore(message, first)) || !goesNoFurther(message, end)) return false;
  const start = clauseStart(message, first);
  for (let at = start; at < Math.min(start + 2, first); at++)
    if (beginsAt(words, at, NAMES.loose) > 0 || beginsAt(words, at, SELF_IS) > 0) return true;
  return false;
}

const SELF_IS = phraseSet('it s|its|c est|c|cest');

/** In quotes, or behind a colon: « état civil : … ». */
const isApart = (message: Message, { first }: NameHere): boolean =>
  /[:=,"«“„]/.test(gapBefore(message, first));
