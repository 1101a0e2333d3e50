import { describe, expect, it } from 'vitest';
import { finds } from '../finds.ts';

describe('a page and a channel', () => {
  it('is no mail address', () => {
    expect(finds('email', 'strange thing is I can get to www.gnome-look.org')).toEqual([]);
    expect(finds('email', 'write me: noah@www.example.org')).toHaveLength(1);
  });
  it.each([
    ['password', 'join #samba', 'it pops up asking for username and password'],
    ['handle', 'join #gentoo', 'where do you ask?'],
  ] as const)('is no %s: %s', (kind, text, question) =>
    expect(finds(kind, text, [{ other: question }])).toEqual([]),
  );
  it.each([
    ['handle', 'snap: s/feu/fea/'],
    ['full-name', 'ALRITE MIA!HOW R U'],
    ['school', 'Hi.:)technical support.providing assistance to us customer'],
  ] as const)('nor is anything a %s in %s', (kind, text) => expect(finds(kind, text)).toEqual([]));
  it('while a number behind a name is one of its accounts', () =>
    expect(finds('handle', 'my discord is mila#4021')).toHaveLength(1));
});
