/** Whether the words around a name say that it is the child's own. */

import { contactPhrases, wordSet } from '../contact-context/words.ts';
import { personBefore } from '../identity/persons.ts';
import { anyIn, beginsAt, endsBefore } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import { isApp } from './apps.ts';
import type { Candidate } from './candidates.ts';
import { ACCOUNTS, CLEAR, HANDLE, OWN } from './vocabulary.ts';

/** How many words before a name may say whose it is, and after it. */
const BACK = 12;
const AHEAD = 5;
/** Between "my" and the app: « mon nouveau compte insta ». */
const BETWEEN = 3;
/** Praise and news of others: "follow @…", « j'adore @… ». */
const OTHERS =
  /(?<![a-z])(?:follow|suis|watch|watching|check|suivre|suivez|regarde|regarder|regardez|adore|love|fan|sub to|schaut?|guckt?|folgt|mira|mirad|siguan|guarda|guardate|seguite|ve|vejam|kijk|volg|dans la bio de|by|vs|versus|contre|gegen|contra|contro|tegen)(?: [a-z']{1,12}){0,2} ?$/;

export type Owner = 'mine' | 'other' | null;

export function ownerOf(message: Message, candidate: Candidate): Owner {
  const { words, form } = message;
  // "u/lea": the letter belongs to the name.
  const at = indexFrom(message, candidate.from) - (form.text[candidate.from - 1] === '/' ? 1 : 0);
  const next = indexFrom(message, candidate.to);
  const [first, last] = [Math.max(0, at - BACK), Math.min(words.length, next + AHEAD)];
  if (isTitle(message, at)) return 'mine';
  if (isNamed(message, candidate) || isEcho(message, candidate) || isLabel(message, at)) return 'mine';
  for (let here = first; here < last; here++)
    if (isAccount(words[here]?.text ?? '') && isMine(message, here)) return 'mine';
  const person = personBefore(message, at);
  if (asksToFind(message, first, at) || asksToFind(message, next, last)) return 'mine';
  if (anyIn(words, next, last, HANDLE.itsMe)) return 'mine';
  if (
    candidate.look === 'shaped' &&
    (anyIn(words, first, at, HANDLE.together) || anyIn(words, next, last, HANDLE.together))
  )
    return 'mine';
  if (person === 'other' || OTHERS.test(form.text.slice(Math.max(0, candidate.from - 40), candidate.from)))
    return 'other';
  return person === 'self' ? 'mine' : null;
}

/** "I'm called …", "… that's me". */
export function isNamed(message: Message, { from, to }: { from: number; to: number }): boolean {
  const { words } = message;
  const [at, next] = [indexFrom(message, from), indexFrom(message, to)];
  const called = endsBefore(words, at, CALLED);
  // What is called so must be the account: "my town is called …" is none.
  if (called >= 0)
    return (
      !THEIRS.has(words[called - 2]?.text ?? '') &&
      !CHARACTER.test(message.form.text) &&
      isSubject(message, called)
    );
  // « suis @nasa »: follow, not "I am".
  const follow = words[at - 1]?.text === 'suis' && !/^(?:je|j|chui|moi)$/.test(words[at - 2]?.text ?? '');
  return (
    (endsBefore(words, at, HANDLE.named) >= 0 && !follow) ||
    asksToFind(message, endsBefore(words, at, HANDLE.findMe), at) ||
    beginsAt(words, next, HANDLE.itsMe) > 0
  );
}

/** "its …", « c … » right before, or "that's me" a little behind. */
export function isToldAround(message: Message, { from, to }: { from: number; to: number }): boolean {
  const { words } = message;
  const [at, next] = [indexFrom(message, from), indexFrom(message, to)];
  const fill = FILL.has(words[at - 1]?.text ?? '') ? 1 : 0;
  return (
    IS.has(words[at - 1 - fill]?.text ?? '') ||
    anyIn(words, next, Math.min(words.length, next + AHEAD), HANDLE.itsMe)
  );
}
const IS = new Set('c cest est is its it s ist ises es e eh tis heet heisst era ora ficou'.split(' '));
const FILL = new Set(
  'just only literally juste simplement now nur einfach jetzt solo ahora gewoon nu agora adesso so'.split(
    ' ',
  ),
);

/** "my channel is called", "i'm called"; a channel that one watches is called something as well. */
function isSubject(message: Message, called: number): boolean {
  const { words } = message;
  if (words.slice(Math.max(0, called - 2), called).some(({ text }) => SELF.has(text))) return true;
  for (let at = Math.max(0, called - 2); at < called; at++)
    if (isAccount(words[at]?.text ?? '') && isMine(message, at)) return true;
  return false;
}

export const CALLED = contactPhrases(() => [
  'called|named|s appelle|sapelle|s appele|appelle|heisst|heist|llama|si chiama|chama se|se chama|heet|thats called',
]);
/** A figure in a game has a name of its own. */
const CHARACTER =
  /(?<![a-z])(?:perso|personnage|character|avatar|figur|personaje|personaggio|personagem|pet|town|ville|stadt|chat|dog|cat|chien)(?![a-z])/;
const THEIRS = wordSet(({ yours, theirs }) => `${yours} ${theirs}`);
const SELF = new Set('i im m am i je jm jme ich ik yo io eu me mi that thats'.split(' '));

/** « snap ? c lea.xx », "twitch? yeh …": the question is said again, and answered. */
export function isEcho({ form, words }: Message, { from }: Candidate): boolean {
  const mark = form.text.indexOf('?');
  const asked = words.filter((word) => word.to <= mark);
  const between = words.filter((word) => word.from > mark && word.to <= from);
  return (
    mark > 0 && mark < from && asked.length < 4 && between.length < 4 && asked.some(({ text }) => isApp(text))
  );
}

/** « canal TioDoPudim », "kanaal heet gewoon …": a word for nothing but an account, and nobody else's. */
function isTitle({ words }: Message, at: number): boolean {
  let back = at - 1;
  while (back > at - 4 && back > 0 && (IS.has(words[back]?.text ?? '') || FILL.has(words[back]?.text ?? '')))
    back--;
  const told = back < at - 1;
  if (!CLEAR.has(words[back]?.text ?? '')) return false;
  const before = words[back - 1]?.text ?? '';
  return (
    !THEIRS.has(before) &&
    !/^(?:the|le|la|les|el|il|o|a|un|une|der|die|das|de|het|an|du|this|ce)$/.test(before) &&
    (told || back === at - 1)
  );
}

/** "fortnite name …", « pseudo psn … »: a label, and the name behind it. */
const isLabel = ({ words }: Message, at: number): boolean => {
  const [one, two] = [words[at - 1]?.text ?? '', words[at - 2]?.text ?? ''];
  return (isApp(one) && ACCOUNTS.has(two)) || (ACCOUNTS.has(one) && isApp(two));
};

/** "add me", and not "dont add …". */
export function asksToFind({ words }: Message, from: number, to: number): boolean {
  if (from < 0) return false;
  for (let at = Math.max(0, from); at < to; at++)
    if (
      beginsAt(words, at, HANDLE.findMe) > 0 &&
      !NOT.has(words[at - 1]?.text ?? '') &&
      !NOT.has(words[at - 2]?.text ?? '')
    )
      return true;
  return false;
}
const NOT = new Set('dont don never not pas ne n nicht nie no non nao niet nooit jamais'.split(' '));

const isAccount = (text: string) => isApp(text) || ACCOUNTS.has(text);

/** "my", up to three words before an app or a word for an account. */
/** « moi sur facebook » is no "my facebook". */
const PRONOUN = /^(?:moi|me|m|us|mij|mim|noi|nous|mich|mir|mine|im)$/;

export function isMine({ words }: Message, at: number): boolean {
  for (let back = 1; back <= BETWEEN; back++) {
    const text = words[at - back]?.text ?? '';
    if (CHARACTER.test(text)) return false;
    if (OWN.has(text) && !PRONOUN.test(text)) return true;
    if (/\d/.test(text)) return false;
    if (back > 1 && /^(?:ton|ta|tes|your|ur|his|her|son|sa|dein|tu|su|tuo|teu|seu|je|jouw)$/.test(text))
      return false;
  }
  return false;
}

/** Index of the first word at an offset or after it. */
export function indexFrom({ words }: Message, offset: number): number {
  const at = words.findIndex(({ from }) => from >= offset);
  return at < 0 ? words.length : at;
}
