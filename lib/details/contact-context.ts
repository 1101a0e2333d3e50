/** Whose a number, an address or an account is, by the words around it. */
import type { Word } from '#lib/text/form.ts';
import {
  ELSEWHERE,
  elsewhere,
  FRIENDS,
  familyIn,
  isCalled,
  isFamily,
  isFriends,
  ME,
  MINE,
  NOT,
  OF,
  ownerOf,
  THEIRS,
  YOURS,
} from './contact-context/owner.ts';
import { contactPhrases, wordSet } from './contact-context/words.ts';
import { anyIn, beginsAt, type PhraseSet } from './identity/phrases.ts';
import type { Message } from './types.ts';

const REFERENCES = wordSet(({ references }) => references);

const UNREAL = contactPhrases(({ unreal }) => unreal);

const TITLES = contactPhrases(({ titles }) => [titles]);

const OLD = contactPhrases(({ old }) => [old]);

const ASKS = new Set(
  'qui who whos wer wem quien chi quem wie c est is ist es toi you u du tu te dir jij bist connais know kennst conoces conosci conheces ken'.split(
    ' ',
  ),
);

const AND = new Set('et and und y e en ou or'.split(' '));

/** How far back and ahead words speak about a detail. */
const BACK = 10;

const AHEAD = 6;

export interface Context {
  /** Says that it is the child's, the family's or the home's. */
  mine: boolean;
  /** Says that it is somebody else's, unreal, a reference, or asks. */
  not: boolean;
}

/**
 * Reads the words around a detail.
 * @param things what the detail may be called ("number", "mail")
 * @param reach phrases that make it one's own ("call me")
 * @param places false where shops and references beside it prove nothing: a voucher was bought in one
 */
export function contextOf(
  message: Message,
  from: number,
  to: number,
  things: ReadonlySet<string>,
  reach: PhraseSet,
  places = true,
): Context {
  const form = message.form.text;
  const start = sentenceStart(form, from);
  const end = sentenceEnd(form, to);
  const { words } = message;
  const first = words.findIndex((word) => word.from >= start);
  const [own, behind] = [indexFrom(words, from), indexFrom(words, to)];
  const last = indexFrom(words, end);
  const before = words.slice(Math.max(first, own - BACK), own);
  const after = words.slice(behind, Math.min(last, behind + AHEAD));
  const near = after.filter(({ from: start }) => !/[,;]/.test(form.slice(to, start))).slice(0, 3);
  const around = (phrases: PhraseSet, reached: number) =>
    anyIn(words, first, own, phrases) || anyIn(words, behind, reached, phrases);
  const unreal =
    isUnreal(words, Math.max(first, own - BACK), own) ||
    isUnreal(words, behind, Math.min(last, behind + AHEAD));
  if (places && (isReference(words.slice(first, own), things) || isOld(words, first, own, last, things)))
    return { mine: false, not: true };
  const owner = ownerOf(form, [...before, ...after], things, MINE, YOURS);
  const family = before.some(
    ({ text }, at) =>
      (isCalled(text) &&
        !isFriends(words[at - 1]) &&
        !YOURS.has(before[at - 1]?.text ?? '') &&
        !THEIRS.has(before[at - 1]?.text ?? '')) ||
      (at > 0 && isFamily(text) && MINE.has(before[at - 1]?.text ?? '')),
  );
  // « metez vos num, moi 06… »
  const me = ME.has(before.at(-1)?.text ?? '') && from - (before.at(-1)?.to ?? 0) < 4;
  if (owner === 'mine' || family || me) return { mine: true, not: false };
  // « composez le … pour parler à un conseiller », in quotes: somebody else says so.
  const quoted = isQuoted(form, from, to);
  const mine = !quoted && owner === null && around(reach, indexFrom(words, end + 60));
  const question = form[end] === '?' && asks(before, after);
  const not =
    owner === 'other' ||
    unreal ||
    quoted ||
    (!mine && places && asksElsewhere(message, things)) ||
    (!mine && places && question && !familyIn(message)) ||
    (!mine && places && before.slice(-5).some(({ text }) => REFERENCES.has(text))) ||
    (places && isTitled(words, Math.max(first, own - 5), own)) ||
    (!mine &&
      places &&
      (before.slice(familyIn(message) ? -3 : -BACK).some(elsewhere) || near.some(elsewhere))) ||
    (!mine &&
      places &&
      !familyIn(message) &&
      before.some(({ text }, at) => FRIENDS.has(text) && !NOT.has(before[at - 1]?.text ?? '')));
  return { mine: mine && !not, not };
}

/** A warning, a story, an example; what a filter blocks is none. */
function isUnreal(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const length = beginsAt(words, at, UNREAL);
    const before = words[at - 1]?.text ?? '';
    // « je décroche pas » is said of oneself, « j’ai bloqué » is not.
    if (length > 0 && !FILTERS.has(before) && !(length > 1 && SELF.has(before))) return true;
  }
  return false;
}

const SELF = new Set('je j jte i ich yo io eu ik on'.split(' '));

const FILTERS = new Set('filtre filter chat bot site mod filtro ca it es moderation moderateur'.split(' '));

/** Inside quotation marks, with other words: not the detail alone. */
function isQuoted(form: string, from: number, to: number): boolean {
  const marks = form.slice(0, from).match(QUOTES)?.length ?? 0;
  if (marks % 2 === 0) return false;
  const open = Math.max(...[...form.slice(0, from).matchAll(QUOTES)].map(({ index }) => index));
  const close = form.slice(to).search(QUOTE);
  return (
    close >= 0 && /[a-z]{2,}.* [a-z]/.test(`${form.slice(open + 1, from)} ${form.slice(to, to + close)}`)
  );
}

const QUOTE = /["\u00ab\u00bb\u201c\u201d\u201e]/;

const QUOTES = new RegExp(QUOTE, 'g');

/** Index of the first word that begins at an offset or after it. */
function indexFrom(words: readonly Word[], offset: number): number {
  let at = words.length;
  while (at > 0 && (words[at - 1]?.from ?? 0) >= offset) at--;
  return at;
}

/** « mon numéro de commande », "my order number": the thing is called after something else. */
function isReference(before: readonly Word[], things: ReadonlySet<string>): boolean {
  return before.some(({ text }, at) => {
    if (!REFERENCES.has(text)) return false;
    const [one, two] = [before[at - 1]?.text ?? '', before[at - 2]?.text ?? ''];
    return things.has(before[at + 1]?.text ?? '') || (things.has(two) && OF.has(one)) || things.has(one);
  });
}

/** « mon vieux numéro »: it was one's own and rings no more. */
function isOld(
  words: readonly Word[],
  first: number,
  own: number,
  last: number,
  things: ReadonlySet<string>,
): boolean {
  for (let at = first; at < last; at++) {
    const length = at < own ? beginsAt(words, at, OLD) : 0;
    if (length === 0) continue;
    const beside = [words[at + length], words[at - 1], words[at - 2]];
    if (beside.some((word) => word && things.has(word.text))) return true;
  }
  return false;
}

/** "Mrs Roche": a grown-up who is spoken of by name. */
function isTitled(words: readonly Word[], from: number, own: number): boolean {
  for (let at = from; at < own - 1; at++)
    if (beginsAt(words, at, TITLES) > 0 && /^[a-z]{3,}$/.test(words[at + 1]?.text ?? '')) return true;
  return false;
}

/** True if a shop, an office or a number of something else is spoken of. */
export const elsewhereIn = ({ words }: Message): boolean =>
  words.some(({ text }) => (ELSEWHERE.has(text) && !BANKS.has(text)) || REFERENCES.has(text));

const BANKS = new Set('bank banque banco banca office service support cliente client customer'.split(' '));

function asks(before: readonly Word[], after: readonly Word[]): boolean {
  if (before.length > 0) return true;
  if (AND.has(after[0]?.text ?? '')) return false;
  return after.length === 0 || after.some(({ text }) => ASKS.has(text));
}

/** The other side just asked for somebody else's. */
function asksElsewhere({ heard }: Message, things: ReadonlySet<string>): boolean {
  const last = heard[0];
  if (!last) return false;
  if (last.words.some(({ text }) => THINE.test(text))) return false;
  const owner = ownerOf(last.form.text, last.words, things, YOURS, MINE);
  return owner === 'other' || (owner === null && last.words.some(elsewhere));
}

/** « pas celui du collège, le tien ». */
const THINE = /^(?:tien|tienne|yours|urs|deins|deine|tuyo|tuya|tuo|tua|teu|jouwe|jouw)$/;

function sentenceStart(form: string, from: number): number {
  const limit = Math.max(0, from - 140);
  for (let at = from - 1; at >= limit; at--) {
    const char = form[at];
    if (char === '!' || char === '?' || (char === '.' && form[at + 1] === ' ' && at + 2 < from))
      return at + 1;
  }
  return limit;
}

function sentenceEnd(form: string, to: number): number {
  const limit = Math.min(form.length, to + 90);
  for (let at = to; at < limit; at++) {
    const char = form[at];
    if (char === '!' || char === '?' || char === '\n' || (char === '.' && !/\S/.test(form[at + 1] ?? ' ')))
      return at;
  }
  return limit;
}
