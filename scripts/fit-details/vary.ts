/**
 * Cases said once more with another name, town, school or age, with a mail address that ends otherwise, or without capitals: what
 * surrounds a detail is to be learned, and that any name can be one.
 */
import type { DetailKind } from '#lib/details/types.ts';
import type { Said } from '../details/conversations.ts';
import { poolsFrom } from './pools.ts';

/** Kinds of which one stands well in another's place, and how often each case is said again. */
const EXCHANGED: Readonly<Partial<Record<DetailKind, number>>> = {
  'full-name': 2,
  town: 2,
  age: 1,
  school: 1,
  'street-address': 1,
  handle: 1,
  'live-location': 1,
};
/** How often a name comes from the pool, and not from another case. */
const POOLED: Readonly<Partial<Record<DetailKind, number>>> = {
  'full-name': 0.6,
  town: 0.7,
  'street-address': 0.3,
};
/** Share of the cases with capitals that are said once more without; those that tell nothing always are. */
const SMALL = 0.3;

/** Invented mail addresses end in .example, as nobody has one of those; what children have ends otherwise. */
const ENDING = /(?<=\.|\b(?:point|dot|punto|punkt|ponto|punt)[)\]]? ?)example\b(?!\.\w)/gi;
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  fr: ['com', 'com', 'com', 'fr', 'fr', 'net', 'be', 'ch', 'ca'],
  en: ['com', 'com', 'com', 'com', 'co.uk', 'ca', 'ie', 'net', 'me'],
  de: ['com', 'com', 'de', 'de', 'de', 'at', 'ch', 'net'],
  es: ['com', 'com', 'com', 'es', 'es', 'com.mx'],
  it: ['com', 'com', 'com', 'it', 'it', 'it'],
  nl: ['com', 'com', 'com', 'nl', 'nl', 'be'],
  pt: ['com', 'com', 'com', 'pt', 'com.br'],
};

/** The same with mail addresses that end as those of children do. */
function mailedFromHome(one: Said, random: () => number): Said | null {
  const endings = ENDINGS[one.language] ?? ['com'];
  const ending = endings[Math.floor(random() * endings.length)] as string;
  const ended = (text: string) =>
    text.replace(ENDING, (example) => (example === 'EXAMPLE' ? ending.toUpperCase() : ending));
  const turns = one.turns.map((turn) => ({ ...turn, text: ended(turn.text) }));
  const text = ended(one.text);
  if (text === one.text && turns.every((turn, at) => turn.text === one.turns[at]?.text)) return null;
  return { ...one, text, turns, expect: one.expect.map(({ kind, part }) => ({ kind, part: ended(part) })) };
}

/** Variations of the cases that have some. */
export function variationsOf(cases: readonly Said[], seed: number, random: () => number): Said[] {
  const pool = poolsFrom(seed, random);
  const parts = new Map<string, string[]>();
  const key = (kind: DetailKind, language: string) => `${kind} ${language}`;
  for (const { expect, language } of cases)
    for (const { kind, part } of expect) {
      const others = parts.get(key(kind, language)) ?? [];
      others.push(part);
      parts.set(key(kind, language), others);
    }
  const inPlaceOf = (kind: DetailKind, language: string, part: string): string => {
    if (kind === 'age') return part.replace(/^\d{1,2}(?!\d)/, () => String(8 + Math.floor(random() * 10)));
    const others = parts.get(key(kind, language)) ?? [];
    const pooled = random() < (POOLED[kind] ?? 0) ? pool(kind, language) : undefined;
    const other = pooled ?? others[Math.floor(random() * others.length)] ?? part;
    return part === part.toLowerCase() ? other.toLowerCase() : other;
  };
  const exchanged = (one: Said): Said | null => {
    const { text, expect, language } = one;
    let said = text;
    const changed = expect.map(({ kind, part }) => {
      if (!EXCHANGED[kind] || said.indexOf(part) !== said.lastIndexOf(part)) return { kind, part };
      const other = inPlaceOf(kind, language, part);
      said = said.replace(part, () => other);
      return { kind, part: other };
    });
    return said !== text && changed.every(({ part }) => said.includes(part))
      ? { ...one, text: said, expect: changed }
      : null;
  };
  return cases.flatMap((one) => {
    const { text, expect, turns } = one;
    const varied: Said[] = [];
    // What the child said before may be the other half of the same detail.
    const times = turns.some(({ from }) => from === 'me')
      ? 0
      : Math.max(0, ...expect.map(({ kind }) => EXCHANGED[kind] ?? 0));
    for (let time = 0; time < times; time++) {
      const other = exchanged(one);
      if (other) varied.push(other);
    }
    const mailed = mailedFromHome(one, random);
    if (mailed) varied.push(mailed);
    const small = text.toLowerCase();
    if (small !== text && small.length === text.length && (expect.length === 0 || random() < SMALL))
      varied.push({
        ...one,
        text: small,
        expect: expect.map(({ kind, part }) => ({ kind, part: part.toLowerCase() })),
      });
    return varied;
  });
}
