import { describe, expect, it } from 'vitest';
import { findingsIn } from '#lib/details/findings.ts';
import type { Tags } from '#lib/details/learned/tagger.ts';
import { messageOf } from '#lib/details/message.ts';
import type { DetailKind } from '#lib/details/types.ts';

/** A tagger that thinks the same of every word about a kind, and finds the parts that it is told. */
function tagged(
  text: string,
  likely: Partial<Record<DetailKind, number>>,
  parts: Partial<Record<DetailKind, string>> = {},
): Tags {
  return {
    at: (kind) => likely[kind] ?? 0,
    highest: (kind) => likely[kind] ?? 0,
    spans: (kind) => {
      const part = parts[kind];
      if (part === undefined) return [];
      const from = text.indexOf(part);
      return [{ span: [from, from + part.length], certainty: 0.8 }];
    },
  };
}
const found = (
  text: string,
  ...how: [Partial<Record<DetailKind, number>>, Partial<Record<DetailKind, string>>?]
) => findingsIn(messageOf(text), tagged(text, ...how)).map(({ kind, span }) => [kind, text.slice(...span)]);

describe('what is found in a message', () => {
  it('is what has a meaning, in the order of the text', () => {
    expect(found('jsuis de lens g 14 ans', {}, { age: '14', town: 'lens' })).toEqual([
      ['town', 'lens'],
      ['age', '14'],
    ]);
  });

  it('is no more than the tagger marks where it is sure, and as much as is said outright where it is not', () => {
    const text = 'we can meet at the park at 5';
    const marked = { meeting: 'at 5' };
    expect(found(text, { meeting: 0.99 }, marked)).toEqual([['meeting', 'at 5']]);
    expect(found(text, { meeting: 0.8 }, marked)).toEqual([['meeting', text]]);
  });

  it('is what has the form of a detail where its sentence does not speak against it', () => {
    const text = 'mon num c 06 39 98 12 34';
    expect(found(text, { phone: 0.3 })).toEqual([['phone', '06 39 98 12 34']]);
    expect(found(text, { phone: 0.02 })).toEqual([]);
    expect(found('lea@example.org', { email: 0.3 })).toEqual([['email', 'lea@example.org']]);
    expect(found('4242 4242 4242 4242', { payment: 0.3 })).toEqual([['payment', '4242 4242 4242 4242']]);
  });

  it('is one finding where form and meaning say the same', () => {
    const text = 'lea@example.org';
    expect(found(text, { email: 0.9 }, { email: text })).toEqual([['email', text]]);
  });

  it('is the whole of a form that words were found in', () => {
    expect(found('06 39 98 12 34', { phone: 0.9 }, { phone: '06 39 98 12' })).toEqual([
      ['phone', '06 39 98 12 34'],
    ]);
  });

  it('is one finding where words were found in two parts of a form', () => {
    const text = '06 39 98 12 34';
    const span = (part: string) => ({
      span: [text.indexOf(part), text.indexOf(part) + part.length] as [number, number],
      certainty: 0.8,
    });
    const tags: Tags = {
      ...tagged(text, { phone: 0.9 }),
      spans: (kind) => (kind === 'phone' ? [span('06 39'), span('34')] : []),
    };
    expect(findingsIn(messageOf(text), tags)).toMatchObject([
      { kind: 'phone', span: [0, 14], certainty: 0.9 },
    ]);
  });

  it('is a card with the month in which it ends and its code behind it', () => {
    expect(found('4242 4242 4242 4242 11/28 123', { payment: 0.9 })).toEqual([
      ['payment', '4242 4242 4242 4242'],
    ]);
    expect(found('4242 4242 4242 4243 11/28 123', { payment: 0.9 })).toEqual([]);
  });

  it('is a place on a map, also where no figure stands', () => {
    expect(found('w3w table.chair.lamp', { 'live-location': 0.4 })).toEqual([
      ['live-location', 'table.chair.lamp'],
    ]);
  });

  it('is marked as it was written, whatever hid it', () => {
    expect(found('O6.39.98.l2.34', { phone: 0.9 })).toEqual([['phone', 'O6.39.98.l2.34']]);
    expect(found('z3r0six trenteneuf 98 12 34', { phone: 0.9 })).toEqual([
      ['phone', 'z3r0six trenteneuf 98 12 34'],
    ]);
  });
});
