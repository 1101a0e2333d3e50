/**
 * A secret by the sum of what speaks for it: what the message and those before it are about, and how the value looks.
 * No one word is needed: « sous la box ya marqué HJK2-99PL », "typ bij netflix gewoon tantebep_1952".
 */
import { wordSet } from '../contact-context/words.ts';
import { isOrdinary } from '../identity/ordinary.ts';
import { anyIn, beginsAt, endsBefore } from '../identity/phrases.ts';
import { isWord } from '../lexicon.ts';
import type { Message } from '../types.ts';
import { candidatesIn, digitsIn, jointsIn, wordsIn } from './candidates.ts';
import { ACCOUNT, NAMED, topicOf } from './topic.ts';
import type { Value } from './value.ts';
import { SECRET } from './vocabulary.ts';

/** What must come together. */
const ENOUGH = 6;
/** A longer message gives a password away between other things only beside the word for it. */
const LONGEST = 80;
/** How far a value may stand from what says that it is one, in words. */
const FAR = 22;
/** The same, where nothing says that a secret is told. */
const CLOSE = 6;

const ELSEWHERE = wordSet(({ elsewhere }) => elsewhere);

/** @param asked the other side asks for it; @param told the child has begun to tell it */
export function weighed(message: Message, asked: boolean, told: boolean): Value | null {
  const { words } = message;
  if (words.length === 0 || words.length > LONGEST) return null;
  const topic = topicOf(message, asked, told);
  // Looks alone never make enough.
  const more = message.before.length > 0 || anyIn(words, 0, words.length, SECRET.changed);
  if (topic.weight < (more ? 0 : 2) && !message.form.text.includes('@')) return null;
  const best = valuesIn(message, topic.own)
    .filter(
      ([value]) =>
        !isGiven(message, value) &&
        (value.shape === 'coded' || topic.figures) &&
        (!isPlain(message, value) || topic.own || topic.given || topic.spelled),
    )
    .filter(([value]) => isNear(message, value, topic.at))
    .map(([value, looks]) => {
      const beside =
        labelled(message, value, topic.device) +
        extended(message, value) +
        renewed(message, value) +
        afterAddress(message, value);
      return { value, beside, weight: topic.weight + looks + beside };
    })
    .filter(({ weight, beside }) => weight >= ENOUGH && (topic.anchored || beside > 0))
    .filter(
      ({ value }) => topic.anchored || renewed(message, value) > 0 || isNear(message, value, topic.at, CLOSE),
    )
    .sort((a, b) => b.weight - a.weight || b.value.from - a.value.from)[0];
  return best?.value ?? null;
}

/** Candidates with what their look weighs. */
function valuesIn(message: Message, own: boolean): [Value, number][] {
  // A helpline, a shop: its figures are a number to ring.
  const elsewhere = message.words.some(({ text }) => ELSEWHERE.has(text));
  return [
    ...candidatesIn(message).map((value): [Value, number] => [value, looksOf(message, value)]),
    ...(elsewhere ? [] : digitsIn(message)).map((value): [Value, number] => [value, 1]),
    ...jointsIn(message).map((value): [Value, number] => [value, 1]),
    ...credentials(message),
    ...wordsIn(message, own).map((value): [Value, number] => [value, 1]),
  ];
}

function looksOf(message: Message, value: Value): number {
  // "authorized_keys": words.
  if (/^[a-z]+(?:_[a-z]+)+$/.test(message.form.text.slice(value.from, value.to))) return 1;
  return isStrange(message, value) ? 3 : 2;
}

/** Capitals, figures and signs together: nothing else looks so. */
function isStrange({ written, form }: Message, { from, to }: Value): boolean {
  const text = written.slice(...form.span(from, to));
  const kinds = [/\p{Ll}\p{Lu}|\p{Lu}.*\p{Ll}/u, /[a-z].*\d|\d.*[a-z]/i, /[&+%$!#*_-]/].filter((kind) =>
    kind.test(text),
  ).length;
  return kinds > 1 && /\d/.test(text) && !/\s/.test(text);
}

/** « j'ai change, maintenant c … », "changed the wifi to …". */
function renewed({ words }: Message, { from }: Value): number {
  if (!anyIn(words, 0, words.length, SECRET.changed)) return 0;
  const at = words.findIndex((word) => word.from >= from);
  return endsBefore(words, at, SECRET.now) >= 0 || endsBefore(words, at, SECRET.be) >= 0 ? 2 : 0;
}

/** « minecraft acc: lea@… and honeypot5 »: what stands behind an address opens its account. */
function afterAddress({ form }: Message, { from, shape }: Value): number {
  if (shape !== 'coded') return 0;
  return /[a-z0-9]@[a-z0-9.-]+\.[a-z]{2,}[ ,;:/&|+-]{1,3}(?:(?:and|n|et|und|y|e|en|mdp|pw|pass) )?$/.test(
    form.text.slice(Math.max(0, from - 60), from),
  )
    ? 4
    : 0;
}

/** Words with hyphens or none: as such things as talk is made of. */
const isPlain = ({ form }: Message, { from, to }: Value): boolean =>
  /^[a-z-]+$/.test(form.text.slice(from, to));

/** It was told before, or the other side wrote it. */
function isGiven({ form, before, heard }: Message, { from, to }: Value): boolean {
  const text = form.text.slice(from, to);
  return text.length > 4 && [...before, ...heard].some((one) => one.form.text.includes(text));
}

/** "acc is …, pass hotchocolate": the word behind the secret, where the account is named too. */
function credentials(message: Message): [Value, number][] {
  const { words } = message;
  if (!words.some(({ text }) => NAMED.test(text) || ACCOUNT.test(text))) return [];
  return words.flatMap((word, at): [Value, number][] => {
    const behind =
      at > 0 && beginsAt(words, at - 1, SECRET.secret) === 1 && beginsAt(words, at - 1, SECRET.wifi) === 0;
    const plain =
      behind &&
      !isOrdinary(word.text) &&
      !isWord(word.text) &&
      word.text.length > 4 &&
      beginsAt(words, at, SECRET.dull) === 0 &&
      beginsAt(words, at, SECRET.be) === 0;
    return plain && beginsAt(words, at, SECRET.of) === 0
      ? [[{ from: word.from, to: word.to, shape: 'word' }, 3]]
      : [];
  });
}

/** "…: value", "the tablet is 2580". */
function labelled({ form, words }: Message, { from, shape }: Value, device: boolean): number {
  const before = form.text.slice(Math.max(0, from - 5), from);
  const at = words.findIndex((word) => word.from >= from);
  if (/(?:[:=\u2192]|->) ?["'(«]?$/.test(before)) return device && shape === 'digits' ? 2 : 1;
  if (endsBefore(words, at, SECRET.be) < 0) return 0;
  return device && shape === 'digits' ? 2 : 1;
}

/** "it's tiger77", after « le mien c tiger »: an earlier word of the child, and more of it. */
function extended({ before, form }: Message, { from, to, shape }: Value): number {
  if (shape !== 'coded') return 0;
  const text = form.text.slice(from, to);
  const own = before
    .slice(0, 2)
    .some(({ words }) =>
      words.some(
        (word, at) =>
          word.text.length > 4 &&
          text.startsWith(word.text) &&
          text !== word.text &&
          endsBefore(words, at, SECRET.be) >= 0,
      ),
    );
  return own ? 4 : 0;
}

function isNear({ words }: Message, value: Value, at: readonly number[], far = FAR): boolean {
  const index = words.findIndex(({ from }) => from >= value.from);
  return at.some((other) => Math.abs(other - index) <= far);
}
