/** Where a message speaks of a secret, whose it is, and how it goes on. */
import { gapBefore } from '../identity/clause.ts';
import { beginsAt, endsBefore, type PhraseSet } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import { SECRET } from './vocabulary.ts';

/** How far behind the secret its value may stand, in words. */
export const REACH = 8;

/** A secret that is spoken of: its words, and what is known of it. */
export interface Spoken {
  first: number;
  end: number;
  /** A word that is secret by itself; "code" is not. */
  sure: boolean;
  mine: boolean;
  /** Perhaps a verb or no secret: « passe sur discord ». */
  loose: boolean;
}

export function spokenOf(message: Message): Spoken[] {
  const { words } = message;
  const spoken: Spoken[] = [];
  for (let at = 0; at < words.length; at++) {
    const secret = beginsAt(words, at, SECRET.secret);
    const length = secret || beginsAt(words, at, SECRET.code);
    if (length === 0) continue;
    if (!isTheirs(message, at)) {
      const mine = isOf(message, at, SECRET.mine);
      spoken.push({
        first: at,
        end: at + length,
        sure: secret > 0,
        mine,
        loose: !mine && length === 1 && beginsAt(words, at, SECRET.loose) === 1,
      });
      if (spoken.at(-1)?.loose && PERSON.test(words[at - 1]?.text ?? '')) spoken.pop();
    }
    at += length - 1;
  }
  return spoken;
}

/** Before a verb: « jte passe mon snap ». */
const PERSON = /^(?:je|j|jte|tu|t|te|il|elle|on|nous|vous|ils|elles|me|m|ca|se|lo|i|you|u|we|they|to)$/;

/** "your password", « son mdp »: not one's own. */
function isTheirs(message: Message, at: number): boolean {
  return isOf(message, at, SECRET.theirs);
}

/** True if one of the owners stands before the secret, or before what it opens: "my phone code". */
function isOf({ words }: Message, at: number, owners: PhraseSet): boolean {
  if (endsBefore(words, at, owners) >= 0) return true;
  const opened = endsBefore(words, at, SECRET.home);
  return opened > 0 && endsBefore(words, opened, owners) >= 0;
}

/** Where the value of a secret begins: after "is" or a colon; -1 where neither stands. */
export function linkAfter(message: Message, end: number): { offset: number; index: number } {
  const { words, form } = message;
  for (let at = end; at <= Math.min(end + REACH, words.length); at++) {
    const gap = gapBefore(message, at);
    if (/[:=→]/.test(gap)) return { offset: (words[at - 1]?.to ?? 0) + gap.search(/[:=→]/) + 1, index: at };
    if (at >= words.length || /[?!;\n]/.test(gap)) break;
    const be = beginsAt(words, at, SECRET.be);
    if (be > 0) return { offset: words[at + be - 1]?.to ?? form.text.length, index: at + be };
  }
  return { offset: -1, index: end };
}
