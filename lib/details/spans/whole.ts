/** All of a detail: what the tagger marks may begin behind the first word of it, or end before the last one. */
import { beginsNumber } from '#lib/text/numbers.ts';
import { FRENCH, HAS_STREET, ITALIAN, PORTUGUESE, SPANISH } from '../formats/said/addresses/streets.ts';
import { placeOf } from '../plausible.ts';
import type { Finding, Message } from '../types.ts';
import { isWord } from '../words/lexicon.ts';

/** What a street is called, right before its name. */
const STREET = new RegExp(
  String.raw`(?<![a-z\d])(?:${FRENCH}|${SPANISH}|${ITALIAN}|${PORTUGUESE}|loc|urb)\.? ?$`,
);
/** A stop that is said, and the endings of mail addresses. */
export const POINT = 'p[uo]i?n[kt]?to?|dot';
export const ENDINGS = 'com|net|org|de|es|fr|it|nl|pt|be|br|mx|ar|uk';
/** A sign of a mail address that is said, and the last part of one. */
const SAID_SIGN = new RegExp(
  String.raw`^(?:${POINT}|minus|bindestrich|unterstrich|under(?:score|line)|guion|trattino|tiret|streepje)\b`,
);
const SAID_END = new RegExp(`^ ?(?:${POINT}) (?:${ENDINGS})\\b`);
/** The last part of one that is written. */
const ENDED = /@\S+\.[a-z]{2,}$/;
/** Whose mail it is, before the sign. */
const NAMED = /[\w.+-]+$/;
/** Letters before a stop or a stroke: « c/ », « urb. » */
const ABBREVIATED = /(?<!\p{L})\p{L}{1,4}$/u;
/** Characters on each side that are read. */
const NEAR = 30;
/** Letters and figures that a stroke or a dash joins to those before: « s/n », "4/2/14", "12/27". */
const JOINED = /(?:(?<=[/-])|(?<=[\p{L}\d])[/-])[\p{L}\d]{1,4}(?![\p{L}\d])/uy;

function joinedBehind(written: string, end: number): number {
  let to = end;
  for (JOINED.lastIndex = to; JOINED.test(written); ) to = JOINED.lastIndex;
  return to;
}

/** Where a code ends: what is a word and no part of it stands behind its last figure. */
function endOfCode(said: string): number {
  let end = said.length;
  const isSmall = /\p{Ll}/u.test(said.match(/\S*\d\S*/g)?.join('') ?? '');
  for (;;) {
    const [blank, word] = /\s+(\p{Ll}+)$/u.exec(said.slice(Math.max(0, end - NEAR), end)) ?? [];
    const rest = said.slice(0, end - (blank?.length ?? 0));
    if (!word || !/\d/.test(rest) || beginsNumber(word) || (isSmall && !isWord(word))) return end;
    end = rest.length;
  }
}

/** The number of a house behind a street that is marked without one, and no hour, price, distance or age. */
const HOUSE =
  /,? (?:n[º°o.]{0,2} ?)?\d{1,4}(?: ?[a-d])?(?![\p{L}\d:.]|,\d| ?(?:h|uhr|uur|min|m|km|euros?|€|ans|anni|a[nñ]os|jahre?|jaar|years?|yrs?|yo)(?!\p{L}))/iuy;

/** The number of a house whose street was marked without it. */
const NUMBER = /(?<![\d.,/:-])\d{1,4}(?: ?bis| ?ter| ?[a-d])?,? $/;
/** Where it may stand: before a French street, which may have figures in its name, and before one that has no number behind it. */
const NUMBER_BEFORE = new RegExp(`^(?:${FRENCH})\\b|^\\D*$`, 'i');
/** What a street is called, where that was lost: « 14 rond point des », « fleurs ». */
const NAME = /^( la)? ?[a-zà-ÿ'’-]+/i;

/** The span of a finding with all of what it marks a part of. */
export function wholeOf(message: Message, { kind, span }: Finding): Finding['span'] {
  const { written, form } = message;
  let [from, to] = span;
  const begin = (at: number) => form.span(at, at + 1)[0];
  switch (kind) {
    case 'payment':
      to = joinedBehind(written, from + endOfCode(written.slice(from, to)));
      break;
    case 'street-address': {
      if (/^[./]/.test(written.slice(from)))
        from -= ABBREVIATED.exec(written.slice(0, from))?.[0].length ?? 0;
      const [start, end] = placeOf(message, [from, to]);
      // Behind one comes no other: “via maple street 12”.
      const street =
        !HAS_STREET.test(form.text.slice(start, end)) &&
        STREET.exec(form.text.slice(Math.max(0, start - NEAR), start));
      // Behind « en cours » 12 is a number of its own.
      if (street && !/\d/.test(form.text[start] ?? ''))
        from = Math.min(from, begin(start - street[0].length));
      HOUSE.lastIndex = to;
      if (!/\d/.test(written.slice(from, to)) && HOUSE.test(written)) to = HOUSE.lastIndex;
      to = joinedBehind(written, to);
      if (!/\d/.test(written[from] ?? '') && NUMBER_BEFORE.test(written.slice(from, to)))
        from -= NUMBER.exec(written.slice(Math.max(0, from - NEAR), from))?.[0].length ?? 0;
      if (/ (?:de(?:[su]| la)?|(?:de )?l['’]|d['’])$/i.test(written.slice(from, to)))
        to += NAME.exec(written.slice(to, to + NEAR))?.[0].length ?? 0;
      break;
    }
    case 'email': {
      if (written[from] === '@')
        from -= NAMED.exec(written.slice(Math.max(0, from - NEAR), from))?.[0].length ?? 0;
      const [start, end] = placeOf(message, [from, to]);
      const name =
        SAID_SIGN.test(form.text.slice(start, end)) &&
        /(?<!\S)(?!(?:just|its?|is|c|est|ist|es?) )\S+ $/.exec(form.text.slice(0, start));
      if (name) from = begin(start - name[0].length);
      const rest =
        !ENDED.test(form.text.slice(start, end)) && SAID_END.exec(form.text.slice(end, end + NEAR));
      if (rest) to = Math.max(to, form.span(end, end + rest[0].length)[1]);
      break;
    }
    default:
  }
  const has = (sign: string) => written.slice(from, to).includes(sign);
  return [from, written[to] === ')' && has('(') && !has(')') ? to + 1 : to];
}
