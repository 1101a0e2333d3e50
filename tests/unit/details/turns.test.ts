import { expect, it } from 'vitest';
import { type Before, turnsOf } from '#scripts/details/turns.ts';

it('what stands before a message is the child’s own as text, and the other side’s by its name', () => {
  expect(turnsOf(['moi aussi', { other: 'tu vis où ?' }])).toEqual([
    { from: 'me', text: 'moi aussi' },
    { from: 'other', text: 'tu vis où ?' },
  ]);
  expect(turnsOf()).toEqual([]);
});

it('a turn that nobody says is no turn', () => {
  expect(() => turnsOf([{ own: 'moi aussi' }] as unknown as Before)).toThrow('Who says this?');
});
