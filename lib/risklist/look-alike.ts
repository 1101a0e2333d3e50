import { hostOf } from '#lib/risklist/host.ts';
import { companions, isMisspelling, variants } from '#lib/risklist/look-alike-words.ts';
import type { RiskEntry } from '#lib/risklist/schema.ts';

interface ListedName {
  name: string;
  /** An ordinary word or somebody else's brand: it counts only in the company of chat words. */
  common: boolean;
}
interface Listed {
  names: ListedName[];
  /** The whole address without dots: "cocogg". */
  whole: string;
}

const LONG = 5;
const SHORT = 4;

/**
 * How much an address borrows a listed name, 0…0.8. A weak sign, never an accusation: fuzzy names are a known
 * source of false alarms, so there is no edit distance. Counted are the same name under another ending, the
 * whole address written as one word, look-alike digits, doubled or swapped letters of long names, and a name
 * that stands with chat words only. Names of fewer than five letters must stand alone or between hyphens;
 * fewer than four count only in the whole address. Entries of confidence C lend no name.
 *
 * Asks nothing about protected, known or listed hosts: who calls it does.
 */
export function createLookAlike(entries: readonly RiskEntry[]): (url: string) => number {
  const listed = entries.filter(({ confidence }) => confidence !== 'C').map(namesOf);
  return (url) => {
    const found = hostOf(url);
    if (found.kind === 'unanswerable') return 0;
    const label = found.site.split('.')[0] ?? '';
    return Math.max(0, ...listed.map((entry) => likeness(label, entry)));
  };
}

function namesOf({ domain, names, common_names = [] }: RiskEntry): Listed {
  const label = letters(domain.split('.')[0] ?? '');
  const all = new Set([label, ...names.map((name) => letters(name.toLowerCase()))]);
  return {
    names: [...all].map((name) => ({ name, common: common_names.includes(name) })),
    whole: letters(domain),
  };
}

function likeness(label: string, { names, whole }: Listed): number {
  let best = 0;
  for (const variant of variants(label)) {
    if (letters(variant) === whole) best = Math.max(best, 0.8);
    for (const name of names) best = Math.max(best, nameLikeness(variant, name, variant !== label));
  }
  return best;
}

function nameLikeness(label: string, { name, common }: ListedName, disguised: boolean): number {
  if (name.length < SHORT) return 0;
  const short = name.length < LONG;
  if (letters(label) === name) {
    if (disguised) return common ? 0.4 : 0.6;
    if (common) return 0;
    return short ? 0.3 : 0.8;
  }
  const company = companions(label, name, { apart: short });
  if (company === 'chat') return common ? 0.4 : short ? 0.5 : 0.6;
  if (company === 'filler') return common || short ? 0 : 0.6;
  return !common && isMisspelling(letters(label), name) ? 0.5 : 0;
}

function letters(label: string): string {
  return label.replace(/[^a-z0-9]/g, '');
}
