import families from '#assets/kin/families.json' with { type: 'json' };
import frequencies from '#assets/kin/frequencies.json' with { type: 'json' };
import type { Families } from '#lib/kinship/families.ts';
import { unpackFamilies } from '#lib/kinship/pack.ts';

/** The families that ship; unpacking costs about a millisecond, so once for each page script. */
export function bundledFamilies(): Families {
  return unpackFamilies(families, frequencies);
}
