/**
 * A secret by the sum of what speaks for it: what the message and those before it are about, and how the value looks.
 * No one word is needed: « sous la box ya marqué HJK2-99PL », "typ bij netflix gewoon tantebep_1952".
 */
import type { Word } from '#lib/text/form.ts';
import { wordSet } from '../contact-context.ts';
import { APPS } from '../handle/apps.ts';
import { HANDLE } from '../handle/vocabulary.ts';
import { anyIn, beginsAt, endsBefore } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import { candidatesIn, digitsIn, jointsIn, wordsIn } from './candidates.ts';
import { opensOwn } from './login.ts';
import { inRoom } from './room.ts';
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
/** How near a word turns another round: "forgot my password". */
const NEAR = 4;
/** What accounts are called that are no app by themselves. */
const ACCOUNT =
  /^(?:account|acc|compte|konto|cuenta|conta|profil|profile|perfil|profilo|profiel|session|espace|login|here|aqui|qui|hier|ours|uns|formine|atmine|atours|home|house|casa|maison|zuhause|thuis|chez)$/;

const THEIRS = wordSet(({ yours, theirs }) => `${yours} ${theirs}`);
const ELSEWHERE = wordSet(({ elsewhere }) => elsewhere);

interface Topic {
  weight: number;
  /** Something says that a secret is told, not only where. */
  anchored: boolean;
  device: boolean;
  /** Words that say so. */
  at: readonly number[];
}

/** @param asked the other side asks for it; @param told the child has begun to tell it */
export function weighed(message: Message, asked: boolean, told: boolean): Value | null {
  const { words } = message;
  if (words.length === 0 || words.length > LONGEST) return null;
  const topic = topicOf(message, asked, told);
  if (topic.weight < ENOUGH - 6) return null;
  const best = valuesIn(message)
    .filter(([value]) => isNear(message, value, topic.at))
    .map(([value, looks]) => {
      const beside = labelled(message, value, topic.device) + extended(message, value);
      return { value, beside, weight: topic.weight + looks + beside };
    })
    .filter(({ weight, beside }) => weight >= ENOUGH && (topic.anchored || beside > 0))
    .filter(({ value }) => topic.anchored || isNear(message, value, topic.at, CLOSE))
    .sort((a, b) => b.weight - a.weight || b.value.from - a.value.from)[0];
  return best?.value ?? null;
}

/** Candidates with what their look weighs. */
function valuesIn(message: Message): [Value, number][] {
  // A helpline, a shop: its figures are a number to ring.
  const elsewhere = message.words.some(({ text }) => ELSEWHERE.has(text));
  return [
    ...candidatesIn(message).map((value): [Value, number] => [value, 2]),
    ...(elsewhere ? [] : digitsIn(message)).map((value): [Value, number] => [value, 1]),
    ...jointsIn(message).map((value): [Value, number] => [value, 1]),
    ...credentials(message),
    ...wordsIn(message).map((value): [Value, number] => [value, 1]),
  ];
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
  if (/(?:[:=\u2192]|->) ?["'(«]?$/.test(before)) return 1;
  const at = words.findIndex((word) => word.from >= from);
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

function topicOf(message: Message, asked: boolean, told: boolean): Topic {
  const { words, form } = message;
  const at: number[] = [];
  let [device, secret, key, ways, spells] = [0, 0, 0, 0, 0];
  let against = 0;
  let account = false;
  for (let index = 0; index < words.length; index++) {
    const home = beginsAt(words, index, SECRET.home);
    if (home > 0) {
      const place = isPlace(words.slice(index, index + home));
      device = Math.max(device, place ? 0 : 3);
      account ||= place;
      at.push(index);
    }
    const sure = beginsAt(words, index, SECRET.secret);
    const length = sure || beginsAt(words, index, SECRET.code);
    if (beginsAt(words, index, SECRET.wifi) > 0) {
      key = Math.max(key, 1);
      at.push(index);
    }
    if (length > 0 && !(length === 1 && beginsAt(words, index, SECRET.wifi) === 1)) {
      if (isTheirs(message, index)) against += 4;
      const loose = length === 1 && beginsAt(words, index, SECRET.loose) === 1;
      // « passe sur discord »: a verb.
      if (loose && beginsAt(words, index + 1, SECRET.verbal) > 0) continue;
      const mine = endsBefore(words, index, SECRET.mine) >= 0 ? 1 : 0;
      secret = Math.max(secret, (sure && !loose ? 3 : 2) + mine);
      at.push(index);
    }
    if (beginsAt(words, index, SECRET.key) > 0) {
      key = 2;
      at.push(index);
    }
    if (beginsAt(words, index, SECRET.login) > 0 || beginsAt(words, index, SECRET.arrives) > 0) {
      ways = Math.min(3, ways + 2);
      at.push(index);
    } else if (beginsAt(words, index, SECRET.enter) > 0) {
      ways = Math.max(1, Math.min(3, ways + (ways > 1 ? 1 : 0)));
      at.push(index);
    }
    if (beginsAt(words, index, SECRET.spell) > 0) {
      spells = 2;
      at.push(index);
    }
  }
  const last = Math.max(0, ...at);
  if (at.some((index) => anyIn(words, index - NEAR, Math.min(words.length, index + NEAR), SECRET.lost)))
    against += 2;
  if (inRoom(words, 0, Math.min(words.length, last + 4))) against += 4;
  if (anyIn(words, 0, Math.min(words.length, last + 2), SECRET.fiction)) against += 3;
  // Only a question about something else may come before it.
  if (/\?[\s)\u2022]*$/.test(form.text) && !/\d\?[\s)\u2022]*$/.test(form.text)) against += 3;
  if (/\u{1F511}|\u{1F510}|\u{1F513}/u.test(message.written)) secret = Math.max(secret, 3);
  if (secret === 0 && isName(message)) against += 3;
  const refused = beginsAt(words, 0, SECRET.refuse) > 0 ? 2 : 5;
  if (device === 0 && account && (secret > 0 || ways > 1 || asked)) device = 1;
  const given = (asked ? refused : 0) + (told ? 3 : 0);
  const own = opensOwn(message) ? 1 : 0;
  return {
    weight: device + secret + key + ways + spells + given + own - against,
    anchored: given + secret + key + spells > 0 || ways > 1 || (ways > 0 && device > 1),
    device: device > 1,
    at: given > 0 ? [0, ...at] : at.length > 0 ? at : [0],
  };
}

/** A name on an app is spoken of. */
const isName = ({ words }: Message): boolean =>
  words.some(({ text }) => NAMED.test(text)) || anyIn(words, 0, words.length, HANDLE.findMe);
const NAMED =
  /^(?:pseudo|pseudos|username|user|gamertag|nick|nickname|blaze|handle|usuario|utente|nutzername|gebruikersnaam)$/;

/** A social app or a mere "account": names are told of these as well. */
function isPlace(words: readonly Word[]): boolean {
  const text = words.map((word) => word.text).join('');
  return APPS.has(text) || ACCOUNT.test(text);
}

const isTheirs = ({ words }: Message, at: number): boolean => {
  const opened = endsBefore(words, at, SECRET.home);
  return THEIRS.has(words[(opened >= 0 ? opened : at) - 1]?.text ?? '');
};

function isNear({ words }: Message, value: Value, at: readonly number[], far = FAR): boolean {
  const index = words.findIndex(({ from }) => from >= value.from);
  return at.some((other) => Math.abs(other - index) <= far);
}
