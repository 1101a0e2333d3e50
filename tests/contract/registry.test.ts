import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '#assets/locales/en.ts';
import { fr } from '#assets/locales/fr.ts';
import * as english from '#lib/languages/en/index.ts';
import * as french from '#lib/languages/fr/index.ts';
import { SIGNAL_FAMILIES, SIGNAL_IDS } from '#lib/signals/ids.ts';
import { SIGNALS } from '#lib/signals/registry.ts';
import { WEIGHTS } from '#lib/verdict/weights.ts';

/** Signals that the background computes from the address, and the guard from kinship: they have no file here. */
const ELSEWHERE = new Set<string>(SIGNAL_FAMILIES.address);
const here = SIGNAL_IDS.filter((id) => !ELSEWHERE.has(id));

describe('a signal is one file, one id, one set of texts, one set of cases', () => {
  it('folder = ids', () => {
    const files = Object.keys(SIGNAL_FAMILIES)
      .filter((family) => family !== 'address')
      .flatMap((family) =>
        readdirSync(`lib/signals/${family}`).map((file) => `${family}/${file.replace(/\.ts$/, '')}`),
      );
    const ids = Object.entries(SIGNAL_FAMILIES)
      .filter(([family]) => family !== 'address')
      .flatMap(([family, names]) => names.map((name) => `${family}/${name}`));
    expect(files.sort()).toEqual([...ids].sort());
  });

  it('registry = ids, in the same order', () => {
    expect(SIGNALS.map(({ id }) => id)).toEqual(here);
  });

  it('weights = ids', () => {
    expect(Object.keys(WEIGHTS).sort()).toEqual([...SIGNAL_IDS].sort());
  });

  it('cases = ids', () => {
    const cases = readdirSync('tests/unit/signals/cases').map((file) => file.replace(/\.ts$/, ''));
    expect(cases.sort()).toEqual([...here].sort());
  });

  it.each(SIGNAL_IDS)('%s has a title in every language', (id) => {
    for (const texts of [fr, en]) expect(texts).toHaveProperty([`signal.${id}.title`]);
  });

  it('every language knows the same kinds of words', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort());
  });
});
