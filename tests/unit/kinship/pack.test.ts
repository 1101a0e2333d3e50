import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import packedFamilies from '#assets/kin/families.json' with { type: 'json' };
import frequencies from '#assets/kin/frequencies.json' with { type: 'json' };
import { bundledFamilies } from '#lib/kinship/bundled.ts';
import { packFamilies, packTokens, unpackFamilies, unpackTokens } from '#lib/kinship/pack.ts';

describe('packing', () => {
  it.each([[[]], [[0]], [[4294967295, 0, 2147483648]]])('gives back %j', (tokens) => {
    expect([...unpackTokens(packTokens(tokens))]).toEqual(tokens.toSorted((a, b) => a - b));
  });
  it('is the same for the same set, so that a rebuild changes nothing', () => {
    expect(packTokens([3, 1, 2])).toBe(packTokens([2, 3, 1]));
  });
  it('gives back families', () => {
    const families = [{ name: 'a-type', weight: 1.5, tokens: new Set([7, 9]) }];
    const packed = packFamilies({ families });
    expect(unpackFamilies(packed, { common: packTokens([5]) })).toEqual({ families, common: new Set([5]) });
  });
});

describe('the families that ship', () => {
  const { families, common } = bundledFamilies();
  it('are several, and none is empty', () => {
    expect(families.length).toBeGreaterThanOrEqual(5);
    for (const { name, tokens, weight } of families) {
      expect(tokens.size, name).toBeGreaterThan(20);
      expect(weight, name).toBeGreaterThan(10);
    }
  });
  it('carry no common token', () => {
    expect(common.size).toBeGreaterThan(500);
    for (const { name, tokens } of families)
      expect(
        [...tokens].filter((token) => common.has(token)),
        name,
      ).toEqual([]);
  });
  it('hold hashes only, under neutral names', () => {
    for (const { name, tokens } of packedFamilies) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*-type$/);
      expect(tokens).toMatch(/^([0-9a-f]{8})+$/);
    }
  });
  it('stay below 25 kB, gzipped', () => {
    const all = JSON.stringify(packedFamilies) + JSON.stringify(frequencies);
    expect(gzipSync(all).length).toBeLessThan(25_000);
  });
});
