import { describe, expect, it } from 'vitest';
import { tokensOf } from '#lib/kinship/tokens.ts';
import type { Mark, MarkKind } from '#lib/reading/page.ts';

const mark = (kind: MarkKind, value: string): Mark => ({ kind, value });
const keys = (...marks: Mark[]) => [...tokensOf(marks).keys()].sort();

describe('names', () => {
  it.each([
    ['numbers', mark('id', 'lantern-12'), mark('id', 'lantern-7305')],
    ['capitals', mark('field', 'LanternName'), mark('field', 'lanternname')],
  ])('are the same whatever their %s', (_, one, other) => {
    expect(keys(one)).toEqual(keys(other));
    expect(keys(one)).toHaveLength(1);
  });
  it('differ by kind', () => {
    expect(keys(mark('id', 'lantern'), mark('class', 'lantern'))).toHaveLength(2);
  });
  it.each(['css-1a2b3', 'x', 'deadbeef0123', 'sess4f9ab77c21d0'])(
    'that machines make are dropped: %s',
    (value) => {
      expect(keys(mark('class', value))).toEqual([]);
    },
  );
});

describe('names that anyone would use', () => {
  it.each([
    'chat-messages',
    'sendBtn',
    'user_list#',
    'message-input',
    'navbar',
    'btn btn-primary',
    'app.min.js',
    'x',
    '#',
  ])('say nothing: %s', (value) => {
    expect(keys(mark('id', value))).toEqual([]);
  });
  it.each(['chat-lantern', 'lanternBtn', 'texte-laser', 'messageBubbleTail'])(
    'say something: %s',
    (value) => {
      expect(keys(mark('id', value))).toHaveLength(1);
    },
  );
});

describe('sentences', () => {
  const phrase = (value: string) => keys(mark('phrase', value));
  it('are the same whatever their numbers, signs and emoji', () => {
    expect(phrase('💬 12 members are online!')).toEqual(phrase('3 members are online'));
  });
  it('keep most of their runs when a name in them changes', () => {
    const before = phrase('welcome on chat luciole where you talk to people of your town');
    const after = phrase('welcome on chat papillon where you talk to people of your town');
    const kept = before.filter((key) => after.includes(key));
    expect(kept.length).toBeGreaterThanOrEqual(before.length / 2);
    expect(kept.length).toBeLessThan(before.length);
  });
  it('of one or two words say nothing', () => {
    expect(phrase('top chat')).toEqual([]);
  });
  it('cost no more when they are long', () => {
    expect(phrase(`${'word '.repeat(500)}a b c d e f g h i j k l m n o p`).length).toBeLessThanOrEqual(8);
  });
});
