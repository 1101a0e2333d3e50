import { expect, it } from 'vitest';
import { type Detects, spokenOf } from '#lib/chat/findings.ts';
import { askedBy } from '#lib/details/context/asked.ts';
import type { Turn } from '#lib/details/types.ts';

const finds = (...kinds: ('town' | 'phone')[]): Detects => ({
  detect: () => kinds.map((kind) => ({ kind, span: [0, 3], certainty: 0.9, whose: 'mine' })),
  askedBy,
});
const where = { place: 'caution', ageBand: '11-14', unasked: [] } as const;
const asks: Turn = { from: 'other', text: 'tu habites où ?' };
const other: Turn = { from: 'other', text: 'ok' };

it('says how each finding is spoken of, and leaves out what is not', () => {
  expect(spokenOf('abc', [], where, finds('town', 'phone')).map(({ speaking }) => speaking)).toEqual([
    'note',
    'hold',
  ]);
  expect(spokenOf('abc', [], { ...where, place: 'known' }, finds('town', 'phone'))).toEqual([]);
  const unasked = { ...where, unasked: ['phone'] as const };
  expect(spokenOf('abc', [], unasked, finds('town', 'phone')).map(({ kind }) => kind)).toEqual(['town']);
});

it('counts how many messages of the other side ago it was asked for', () => {
  const ago = (turns: Turn[]) => spokenOf('abc', turns, where, finds('town'))[0]?.askedAgo;
  expect(ago([])).toBe(0);
  expect(ago([asks])).toBe(1);
  expect(ago([asks, { from: 'me', text: 'devine' }, other, other])).toBe(3);
  expect(ago([{ ...asks, from: 'me' }])).toBe(0);
});
