import type { Families } from '#lib/kinship/families.ts';

/** `assets/kin/families.json`. */
export type PackedFamilies = { name: string; weight: number; tokens: string }[];
/** `assets/kin/frequencies.json`. */
export interface PackedFrequencies {
  common: string;
}

const DIGITS = 8;

/** Hashes in order, eight hexadecimal digits each: gzip brings them back to little more than four bytes. */
export function packTokens(tokens: Iterable<number>): string {
  return [...tokens]
    .sort((a, b) => a - b)
    .map((token) => token.toString(16).padStart(DIGITS, '0'))
    .join('');
}

export function unpackTokens(packed: string): Set<number> {
  const count = packed.length / DIGITS;
  return new Set(
    Array.from({ length: count }, (_, at) =>
      Number.parseInt(packed.slice(at * DIGITS, (at + 1) * DIGITS), 16),
    ),
  );
}

export function packFamilies({ families }: Pick<Families, 'families'>): PackedFamilies {
  return families.map(({ name, weight, tokens }) => ({ name, weight, tokens: packTokens(tokens) }));
}

export function unpackFamilies(packed: PackedFamilies, { common }: PackedFrequencies): Families {
  return {
    families: packed.map(({ name, weight, tokens }) => ({ name, weight, tokens: unpackTokens(tokens) })),
    common: unpackTokens(common),
  };
}
