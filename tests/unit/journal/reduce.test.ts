import { expect, it } from 'vitest';
import type { Happened } from '#lib/journal/event.ts';
import { placeKindOf } from '#lib/journal/place-kind.ts';
import { reduced } from '#lib/journal/reduce.ts';

const happened: Happened = {
  kind: 'shown',
  ids: ['listed'],
  site: 'tchat.example',
  place: 'rooms',
  level: 'danger',
  choice: null,
  at: 0,
};

it.each([
  ['under-11', false, 'tchat.example'],
  ['11-14', false, 'tchat.example'],
  ['15-17', false, ''],
  ['15-17', true, 'tchat.example'],
] as const)('at %s, with names of sites %s, it is kept as “%s”', (ageBand, siteNames, site) => {
  expect(reduced(happened, { ageBand, siteNames })).toEqual({ ...happened, site });
});

it('the kind of a place is its plainest sign, and never a protective one', () => {
  const reasons = (...weights: [string, number][]) =>
    weights.map(([signal, weight]) => ({ signal, weight, strength: 1 })) as never;
  expect(placeKindOf(reasons(['asks-age', 1], ['random-partner', 0.2]))).toBe('random-partner');
  expect(placeKindOf(reasons(['asks-age', 1], ['open-rooms', 0.2]))).toBe('rooms');
  expect(placeKindOf(reasons(['asks-age', 1]))).toBe('anonymous');
  expect(placeKindOf(reasons(['listed', 4], ['open-rooms', -1]))).toBe('other');
  expect(placeKindOf([])).toBe('other');
});
