/** Short forms, spellings by ear, and umlauts in two letters. */
import { describe, expect, it } from 'vitest';
import { inFull } from '#lib/details/words/spelling/short-forms.ts';
import { withUmlauts } from '#lib/details/words/spelling/umlauts.ts';
import { fnvOf } from '#lib/text/fnv.ts';
import { finds } from '../../finds.ts';

describe('told in short forms', () => {
  it.each([
    ['town', "j'habite ds une maison à roubaix", 'roubaix'],
    ['town', 'i live wiv my mum in leeds', 'leeds'],
    ['town', 'bibo con mi familia en zaragoza', 'zaragoza'],
    ['town', 'mnh familia mora em braga', 'braga'],
    ['town', 'ich wohne am rand von Koeln', 'Koeln'],
    ['town', 'wir wohnen nicht weit von Duesseldorf', 'Duesseldorf'],
    ['age', 'bin fuenfzehn', 'fuenfzehn'],
    ['full-name', 'jmapel Lucas Martin', 'Lucas Martin'],
  ] as const)('%s: %s', (kind, text, detail) => expect(finds(kind, text)).toEqual([detail]));
});

describe('innocent in short forms', () => {
  it.each([
    ['town', 'ma tante habite ds une maison à roubaix'],
    ['town', 'bibo con mi familia en minecraft'],
    ['town', 'in Koeln war ich noch nie'],
    ['school', 'no skl tomorrow'],
    ['full-name', 'truque do contra antigo'],
  ] as const)('no %s: %s', (kind, text) => expect(finds(kind, text)).toEqual([]));
});

it.each(['mn', 'isch', 'pr', 'ma', 'toString', 'constructor'])('%s stands for itself', (word) =>
  expect(inFull(fnvOf(word))).toBeUndefined(),
);

it.each(['joel', 'manuel', 'noe', 'truque', 'samuel', 'guetre'])('%s has no umlaut', (word) =>
  expect(withUmlauts(word)).toBeUndefined(),
);
