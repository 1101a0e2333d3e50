/** What stands where a password could: whether it looks like one. */
import { beginsAt } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import { ELSEWHERE } from './candidates.ts';
import { SECRET } from './vocabulary.ts';

/** A value in the text: where, and how much it looks like a secret. */
export interface Value {
  from: number;
  to: number;
  /** 'coded' has digits, signs or capitals inside; 'digits' is figures alone; 'word' may be any word. */
  shape: 'coded' | 'digits' | 'word';
}

/** What wraps a value or ends its sentence, and is no part of it. */
const OPENING = /^[\s:=>→"'«“(\-–]*/;
const CLOSING = /[.,;:!?)"'»”]+$/;
/** A joke or a placeholder: ****, xxxx, ••••. */
const MASK = /^(?:[*x•._?#\-…]+|\.{2,})$/i;
/** "8 characters long". */
const MEASURE =
  /^ ?(?:char|caract|lettre|letter|chiffre|digit|zeichen|buchstab|stellen|ziffern|letra|cifra|lettere|tekens|letters|cijfers|euro|min|h\b|jours|days|fois|times|signes|mots|words|numeros|numbers|numeri|ans|years)/;
const INNER_CAPITAL = /[a-z][A-Z]/;
/** What a connection is said to do: 5ghz, 200mbps, 4g. */
const RATE = /^[\d.,]+(?:ghz|mhz|mbps|mb|mo|gb|go|kb|g|ms|%|€|\$|h|am|pm)/;
const URL = /^(?:https?:|www\.|geo:|[.<&])/i;
const ENOUGH = /[a-z0-9].*?[a-z0-9].*?[a-z0-9]/;

/** The value that begins at an offset of the form, or null where there is none. */
export function valueAt({ form, words, written }: Message, offset: number): Value | null {
  const text = form.text;
  const from = offset + (OPENING.exec(text.slice(offset, offset + 12))?.[0].length ?? 0);
  const chunk = /^\S{1,64}/.exec(text.slice(from, from + 64))?.[0].replace(CLOSING, '') ?? '';
  if (chunk.length < 3 || MASK.test(chunk) || URL.test(chunk) || ELSEWHERE.test(chunk) || !ENOUGH.test(chunk))
    return null;
  const to = from + chunk.length;
  if (/^\d+$/.test(chunk))
    return MEASURE.test(text.slice(to, to + 14)) ? null : { from, to, shape: 'digits' };
  if (/[^a-z•'-]/.test(chunk) || INNER_CAPITAL.test(written.slice(form.original(from), form.original(to))))
    return RATE.test(chunk) ? null : { from, to, shape: 'coded' };
  const at = words.findIndex((word) => word.from >= from);
  if (at < 0 || beginsAt(words, at, SECRET.dull) > 0) return null;
  return { from, to, shape: 'word' };
}
