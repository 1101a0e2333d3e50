/** In a room of many one is spoken to by name: « lea99: oui », "tom_5, np". Such a name is neither one's own nor a secret. */
import { isOrdinary } from '../identity/ordinary.ts';
import { isWord } from '../lexicon.ts';
import type { Message } from '../types.ts';

const CALLS = /^\s*([a-z0-9_|[\]^-]{2,24})[:,] /;
/** What may stand before the name: another name, or a word alone. */
const BEFORE = /^\W*(?:[a-z0-9_-]+[:,]? )?$/;

/** True for what a colon sets before all else, or stands where a name is called, among people who call each other so. */
export function isAddressed(message: Message, from: number, to: number): boolean {
  const form = message.form.text;
  if (from > 30 || !BEFORE.test(form.slice(0, from))) return false;
  if (/^(?:[:>]| ?- )/.test(form.slice(to))) return true;
  if (!/^[,:]?\s{0,3}\w/.test(form.slice(to))) return false;
  return [...message.heard, ...message.before].some(({ form: said }) => {
    const name = CALLS.exec(said.text)?.[1];
    return name !== undefined && !isWord(name) && !isOrdinary(name);
  });
}
