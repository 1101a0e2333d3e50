/** What is no part of a detail at its ends: the tagger marks words, and may take one too many beside it (“… four four thats”). */
import type { Finding, Message } from '../types.ts';
import { overlap } from './overlap.ts';
import { ENDINGS, POINT } from './whole.ts';

/** What is no part of a detail at its beginning, how long until it among it, and at its end. */
const FIRST = /^(?:[\s,;:)]|mi manca(?:no)? |me faltan? )+/i;
const LAST = /(?:[\s,;:(]|(?<=\S\S)\s(?:in|at|a|à|bat|code|stp|pls))+$/;
/** What follows a street: the floor, what is there, that one is to come. */
const BEHIND_STREET =
  /(?<=\S)[\s,]+(?:\d{1,2} ?(?:e|[eè]me|er|st|nd|rd|th)(?: (?:[ée]tage|floor).*)?|(?:y a|ya|il y a|there|come|viens?|sonne|buzz|knock|kom|komm|vieni|ven|vem)(?:\s.*)?)$/i;
/** The same behind a meeting. */
const BEHIND = /(?<=\S)[\s,;]+$/;
/** A mail address that ends with its provider, and words behind it: « lea@gmail porfa ». */
const MAIL_AND_WORDS = new RegExp(String.raw`^(\S+@[a-z\d-]+)\s(?!(?:${POINT}|${ENDINGS})\b)[^@.]*$`, 'i');
/** Characters that are read at an end. */
const NEAR = 32;
/** Digits of the shortest number. */
const LEAST = 7;

/** The span of a finding without what does not belong to it; as it is where nothing would be left. */
export function cutToSize(
  { written, digits, form, plain }: Message,
  { kind, span }: Finding,
): Finding['span'] {
  let [from, to] = span;
  if (kind === 'phone' && !plain) {
    const run = digits.findLast((one) => overlap(form.span(one.from, one.to), span));
    const end = run && run.digits.length >= LEAST ? form.span(run.from, run.to)[1] : to;
    // Words behind its last figure.
    if (/^\s[^\d(]*$/.test(written.slice(end, to))) to = end;
  }
  // Signs belong to a key, and to a meeting the question by which one is proposed.
  if (kind === 'password') return [from, to];
  const end = written.slice(Math.max(from, to - NEAR), to);
  if (kind === 'meeting') return [from, to - (BEHIND.exec(end)?.[0].length ?? 0)];
  from += FIRST.exec(written.slice(from, to))?.[0].length ?? 0;
  // Where nothing follows it an « a » leads nowhere and is a letter: „gartenstr 12 a“, "flat a".
  if (!/\sa$/.test(written.slice(from, to)) || /^\s\S/.test(written.slice(to, to + 2)))
    to -= LAST.exec(written.slice(Math.max(from, to - NEAR), to))?.[0].length ?? 0;
  if (kind === 'street-address')
    to -= BEHIND_STREET.exec(written.slice(Math.max(from, to - NEAR), to))?.[0].length ?? 0;
  if (kind === 'email') to = from + (MAIL_AND_WORDS.exec(written.slice(from, to))?.[1]?.length ?? to - from);
  // Half of a bracket.
  if (written[to - 1] === ')' && !written.slice(from, to).includes('(')) to -= 1;
  return from < to ? [from, to] : span;
}
