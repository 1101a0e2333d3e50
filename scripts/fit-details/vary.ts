/**
 * Cases said once more with somebody else's name, town or school, or without capitals: what surrounds a detail is to be
 * learned, not the detail itself.
 */
import type { DetailKind } from '#lib/details/types.ts';
import type { Labelled } from './cases.ts';

/** Kinds of which one stands well in another's place. */
const EXCHANGED: ReadonlySet<DetailKind> = new Set([
  'full-name',
  'town',
  'school',
  'street-address',
  'handle',
  'live-location',
]);
/** Share of the cases with capitals that are said once more without. */
const SMALL = 0.3;

/** One variation of each case that has one. */
export function variationsOf(cases: readonly Labelled[], random: () => number): Labelled[] {
  const parts = new Map<string, string[]>();
  const key = (kind: DetailKind, language: string) => `${kind} ${language}`;
  for (const { expect, language } of cases)
    for (const { kind, part } of expect) {
      const others = parts.get(key(kind, language)) ?? [];
      others.push(part);
      parts.set(key(kind, language), others);
    }
  return cases.flatMap((one) => {
    const { text, expect, language, turns } = one;
    if (expect.some(({ kind }) => EXCHANGED.has(kind)) && turns.every(({ from }) => from === 'other')) {
      let said = text;
      const changed = expect.map(({ kind, part }) => {
        const others = parts.get(key(kind, language)) ?? [];
        const other = others[Math.floor(random() * others.length)] ?? part;
        if (!EXCHANGED.has(kind) || text.indexOf(part) !== text.lastIndexOf(part)) return { kind, part };
        said = said.replace(part, () => other);
        return { kind, part: other };
      });
      if (changed.every(({ part }) => said.includes(part))) return [{ ...one, text: said, expect: changed }];
    }
    const small = text.toLowerCase();
    if (small === text || small.length !== text.length || random() > SMALL) return [];
    return [
      { ...one, text: small, expect: expect.map(({ kind, part }) => ({ kind, part: part.toLowerCase() })) },
    ];
  });
}
