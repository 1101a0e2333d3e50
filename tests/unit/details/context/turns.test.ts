import { expect, it } from 'vitest';
import { type Before, turnsOf } from '#scripts/details/turns.ts';

it('what stands before a message is the child’s own as text, and the other side’s by its name', () => {
  expect(turnsOf(['moi aussi', { other: 'tu vis où ?' }])).toEqual([
    { from: 'me', text: 'moi aussi' },
    { from: 'other', text: 'tu vis où ?' },
  ]);
  expect(turnsOf()).toEqual([]);
});

it('a turn that nobody says is no turn, and its text is not repeated', () => {
  const read = () => turnsOf([{ own: 'moi aussi' }] as unknown as Before);
  expect(read).toThrow('Who says this?');
  expect(read).toThrow(/\bown\b/);
  expect(read).not.toThrow('moi aussi');
});
