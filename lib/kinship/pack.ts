import type { Families } from '#lib/kinship/families.ts';

/** `assets/kin/families.json`. */
export type PackedFamilies = { name: string; weight: number; tokens: string }[];
/** `assets/kin/frequencies.json`. */
export interface PackedFrequencies {
  common: string;
}

/** Hashes as base64 of their sorted 32-bit little-endian values: a third of the size of numbers in JSON. */
export function packTokens(tokens: Iterable<number>): string {
  const sorted = [...tokens].sort((a, b) => a - b);
  const view = new DataView(new ArrayBuffer(sorted.length * 4));
  sorted.forEach((token, at) => {
    view.setUint32(at * 4, token, true);
  });
  return btoa(String.fromCharCode(...new Uint8Array(view.buffer)));
}

export function unpackTokens(packed: string): Set<number> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return new Set(Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(at * 4, true)));
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
