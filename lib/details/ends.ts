/**
 * Where a detail begins and ends: the tagger marks words, and may take one too many beside it (“… four four thats”) or lose the
 * number before a street or its name.
 */
import { overlap } from './overlap.ts';
import type { Finding, Message } from './types.ts';

/** What is no part of a detail at its beginning, and at its end. */
const FIRST = /^[\s,;:)]+/;
const LAST = /(?:[\s,;:(]|(?<=\S\S)\s(?:in|at|a|à|bat|code|stp|pls))+$/;
/** The number of a house whose street was marked. */
const NUMBER = /(?<![\d.,/:-])\d{1,4}(?: ?bis| ?ter| ?[a-d])?,? $/;
/** What it is called, where that was lost: « 14 rond point des », « fleurs ». */
const NAME = /^( la)? [a-zà-ÿ'’-]+/i;
/** Characters that are read beside an end. */
const NEAR = 32;
/** Digits of the shortest number. */
const LEAST = 7;

/** The span of a finding, with what belongs to it and nothing else; as it is where nothing would be left. */
export function fitted({ written, digits, form, plain }: Message, { kind, span }: Finding): Finding['span'] {
  let [from, to] = span;
  if (kind === 'street-address') {
    if (!/\d/.test(written[from] ?? ''))
      from -= NUMBER.exec(written.slice(Math.max(0, from - NEAR), from))?.[0].length ?? 0;
    if (/ de[su]?$/.test(written.slice(from, to)))
      to += NAME.exec(written.slice(to, to + NEAR))?.[0].length ?? 0;
  }
  if (kind === 'phone' && !plain) {
    const run = digits.findLast((one) => overlap(form.span(one.from, one.to), span));
    const end = run && run.digits.length >= LEAST ? form.span(run.from, run.to)[1] : to;
    // Words behind its last figure.
    if (/^\s[^\d(]*$/.test(written.slice(end, to))) to = end;
  }
  const has = (sign: string) => written.slice(from, to).includes(sign);
  if (written[to] === ')' && has('(') && !has(')')) to++;
  // Signs belong to them: a question by which one meets, a key.
  if (kind === 'meeting' || kind === 'password') return [from, to];
  from += FIRST.exec(written.slice(from, to))?.[0].length ?? 0;
  to -= LAST.exec(written.slice(Math.max(from, to - NEAR), to))?.[0].length ?? 0;
  return from < to ? [from, to] : span;
}
