import { describe, expect, it } from 'vitest';
import { kinOf } from '#lib/kinship/kin.ts';
import { buildFamilies, type KinPage } from '#lib/kinship/learn.ts';
import type { Mark } from '#lib/reading/page.ts';

/** Twenty marks of an invented software, under a prefix of its own. */
const software = (prefix: string): Mark[] =>
  Array.from({ length: 20 }, (_, i) => ({ kind: 'id', value: `${prefix}${'abcdefghijklmnopqrst'[i]}` }));
const framework: Mark[] = ['uk-prose', 'bsx-gutter', 'wp-lantern', 'jq-accordion', 'tw-backdrop'].map(
  (value) => ({
    kind: 'class',
    value,
  }),
);
const page = (repository: string, label: KinPage['label'], marks: Mark[]): KinPage => ({
  repository,
  label,
  marks,
});

const ordinary = Array.from({ length: 6 }, (_, i) =>
  page(`shop-${i}`, 'ordinary', [...framework, ...software(`shop${'uvwxyz'[i]}-`)]),
);
const pages: KinPage[] = [
  page('lantern', 'risky', [...software('lantern-'), ...framework]),
  page('harbour', 'risky', [...software('harbour-'), ...framework]),
  ...ordinary,
];
const families = buildFamilies(pages);

describe('kin of a page', () => {
  it('is the family whose marks it carries', () => {
    expect(kinOf(software('lantern-'), families)).toEqual({ family: 'lantern', similarity: 1 });
  });
  it('is found on a page that shows only a part', () => {
    expect(kinOf(software('lantern-').slice(0, 7), families)?.family).toBe('lantern');
  });
  it('is found beside marks of its own, and weaker', () => {
    const mixed = [...software('lantern-').slice(0, 8), ...software('willow-')];
    const kin = kinOf(mixed, families);
    expect(kin?.family).toBe('lantern');
    expect(kin?.similarity).toBeLessThan(0.7);
    expect(kin?.similarity).toBeGreaterThanOrEqual(0.25);
  });
  it('does not depend on how much of a framework the page carries', () => {
    const bare = [...software('lantern-').slice(0, 8), ...software('willow-')];
    expect(kinOf([...bare, ...framework], families)).toEqual(kinOf(bare, families));
  });
  it.each([
    ['a page of another kind', software('garden-')],
    ['the framework alone', framework],
    ['an empty page', []],
    ['two marks, which may be chance', software('lantern-').slice(0, 2)],
    [
      'a large page with a few marks',
      [...software('lantern-').slice(0, 4), ...software('oak-'), ...software('elm-'), ...software('ash-')],
    ],
    ['an ordinary page', ordinary[0]?.marks ?? []],
  ])('is nobody for %s', (_, marks) => {
    expect(kinOf(marks, families)).toBeNull();
  });
});

describe('learning', () => {
  it('leaves a project out on demand, of families and of frequencies', () => {
    const without = buildFamilies(pages, { without: 'lantern' });
    expect(without.families.map(({ name }) => name)).toEqual(['harbour']);
    expect(kinOf(software('lantern-'), without)).toBeNull();
    expect(buildFamilies(pages.slice(0, 7), { without: 'shop-0' }).common.size).toBe(0);
    expect(buildFamilies(pages.slice(0, 7)).common.size).toBe(framework.length);
  });
  it('joins pages of several projects under the name that they are given', () => {
    const named = pages.map((each) => (each.label === 'risky' ? { ...each, family: 'harbour-type' } : each));
    const [family, ...others] = buildFamilies(named).families;
    expect(others).toEqual([]);
    expect(family?.name).toBe('harbour-type');
    expect(family?.tokens.size).toBe(40);
  });
  it('keeps nothing that other families or harmless pages carry', () => {
    const shared = software('shared-');
    const learned = buildFamilies([
      page('lantern', 'risky', [...software('lantern-'), ...shared]),
      page('harbour', 'risky', [...software('harbour-'), ...shared]),
      page('club', 'neutral-chat', software('harbour-')),
    ]);
    expect(learned.families.map(({ name, tokens }) => [name, tokens.size])).toEqual([['lantern', 20]]);
  });
  it('caps a family, and keeps what stands on most of its pages', () => {
    const crowd = Array.from({ length: 40 }, (_, i) =>
      software(`lamp${'abcdefghijklmnopqrstuvwxyzäöüéèêàâîôûçñß'[i]}-`),
    ).flat();
    const [family] = buildFamilies([
      page('lantern', 'risky', [...crowd, ...software('lantern-')]),
      page('lantern', 'risky', software('lantern-')),
    ]).families;
    expect(family?.tokens.size).toBe(500);
    expect(
      kinOf(software('lantern-'), { families: family ? [family] : [], common: new Set() })?.similarity,
    ).toBe(1);
  });
});
