/**
 * Where a detail begins and ends: the tagger marks words, and may take one too many beside it (“… four four thats”) or lose the
 * last, short one of an address that is spoken out (« lea arobase gmail point »).
 */
import { beginsNumber } from '#lib/text/numbers.ts';
import { isWord } from './lexicon.ts';
import { readingOf } from './message.ts';
import { overlap } from './overlap.ts';
import type { DetailKind, Finding, Message } from './types.ts';

interface Ends {
  /** What stands at its beginning and is no part of it. */
  first?: RegExp;
  /** The same at its end. */
  last?: RegExp;
  /** What goes on behind it, where it is not whole. */
  on?: RegExp;
}

/** Said for the last dot of an address. */
const DOT = String.raw`[([]?(?:\b(?:point|dot|pt|punkt|punto|ponto)\b|\.)[)\]]?`;

/** Groups of a code that go on as they have begun: « A3F9 22BC 71D0 ». */
const MORE_GROUPS = /(?<=\b[A-Z\d]{4}[ -][A-Z\d]{4})(?:[ -](?=[A-Z]*\d|\d*[A-Z])[A-Z\d]{4}\b)+/y;

const SIGNS = { first: /^[\s,;:)]+/, last: /[\s,;:(]+$/ };
const ENDS: Partial<Record<DetailKind, Ends>> = {
  email: {
    first: /^(?:[\s,;:)]|(?:sur|to|an|a|à|c|is|es|ist)\s+(?=\S+ *(?:@|at\b|aro|chez)))+/i,
    last: /(?:[\s,;:]|\s(?:stp|svp|pls|plz|ok|lol|mdr))+$/i,
    on: new RegExp(
      String.raw`(?:(?<=${DOT})|(?<=(?:@|\bat|\barobase|\bchez) ?[a-z]+)\s*${DOT})\s*(?:com|org|net|fr|de|me|it|es|pt|nl|be|ch|uk|eu|io)\b`,
      'iy',
    ),
  },
  'street-address': {
    first: SIGNS.first,
    last: /(?:[\s,;:(]|\s(?:in|at|by|near|a|à|au|en|et|and|dans|bat|code))+$/,
    on: /(?<=\s(?:de|des|du|la|les|d['’]|of))\s?(?:la |les |l['’])?[a-zà-ÿ'’-]+/iy,
  },
  'full-name': { first: /^(?:[\s,;:)]|(?:name|nom|pr[ée]nom)\s)+/i, last: SIGNS.last },
  town: { first: /^(?:[\s,;:)]|(?:c[ôo]t[ée]|pr[èe]s)\s(?:de\s|d['’])?)+/i, last: SIGNS.last },
  handle: { first: /^[\s("«“'[]+/, last: /[\s)"»”'\],;:]+$/, on: /(?<=\w \w)(?: [\w.-](?!\S))+/y },
  // Signs at its ends are part of what is meant: the question by which one meets, a key.
  meeting: {},
  password: { on: MORE_GROUPS },
  payment: {
    first: SIGNS.first,
    on: MORE_GROUPS,
    last: /(?:[\s,;:(]|(?<=\d)\s+[a-z]+|(?<=\d[A-Z]{1,4})\s+[a-z]+)+$/,
  },
};
/** The name before an @ that stands apart. */
const LOCAL = /[\w.+-]+ $/;
/** The number of a house whose street was marked. */
const NUMBER_OF: Partial<Record<DetailKind, RegExp>> = {
  'street-address': /(?<![\d.,/:-])\d{1,4}(?: ?bis| ?ter| ?[a-d])?,? $/,
};
/** Characters that are read beside an end. */
const NEAR = 32;

/** The span of a finding, with what belongs to it and nothing else; as it is where nothing would be left. */
export function fitted(message: Message, { kind, span }: Pick<Finding, 'kind' | 'span'>): Finding['span'] {
  const { written } = message;
  let [from, to] = kind === 'phone' ? figuresOf(message, span) : span;
  const { first, last, on }: Ends = ENDS[kind] ?? SIGNS;
  const missing = kind === 'email' && written[from] === '@' ? LOCAL : NUMBER_OF[kind];
  if (missing && !/\d/.test(written[from] ?? '')) {
    const [before = ''] = missing.exec(written.slice(Math.max(0, from - NEAR), from)) ?? [];
    if (!isWord(before.trim())) from -= before.length;
  }
  if (on) {
    on.lastIndex = to;
    to += on.exec(written)?.[0].length ?? 0;
  }
  from += first?.exec(written.slice(from, to))?.[0].length ?? 0;
  const [cut = ''] = last?.exec(written.slice(Math.max(from, to - NEAR), to)) ?? [];
  if (!cut.split(/[^a-z]+/).some(beginsNumber)) to -= cut.length;
  const detail = written.slice(from, to);
  if (written[to] === ')' && detail.lastIndexOf('(') > detail.lastIndexOf(')')) to++;
  return from < to ? [from, to] : span;
}

/** Digits of the shortest number. */
const LEAST = 7;
/** Words without a figure, or what may belong to one. */
const isOnlyWords = (part: string): boolean => /[a-z]/i.test(part) && !/[\d+(]/.test(part);
const PLUS = 'plus ';

/** Where the figures of a number stand, spelled out or not; words beside them are no part of it. */
function figuresOf(message: Message, [from, to]: Finding['span']): Finding['span'] {
  const runs = [message, readingOf(message)].flatMap(({ digits, form }) =>
    digits.map((run) => ({ count: run.digits.length, at: form.span(run.from, run.to) })),
  );
  const met = runs.filter(({ at }) => overlap(at, [from, to]));
  if (met.every(({ count }) => count < LEAST)) return [from, to];
  const first = Math.min(...met.map(({ at }) => at[0]));
  const last = Math.max(...met.map(({ at }) => at[1]));
  const { written } = message;
  const isSigned = written.slice(0, first).toLowerCase().endsWith(PLUS);
  return [
    isSigned ? first - PLUS.length : isOnlyWords(written.slice(from, first)) ? first : from,
    /\W/.test(written[last] ?? '') && isOnlyWords(written.slice(last, to)) ? last : to,
  ];
}
