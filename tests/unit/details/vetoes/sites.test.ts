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

describe('a site that is said aloud', () => {
  const SITES = ['google', 'bbc', 'poki', 'amazon', 'nasa'];
  it.each([
    'look at X dot com',
    'we bought it at X dot co dot uk',
    'i play at X dot com',
    'go to X dot com',
    'X dot com is down',
    'va sur X point fr',
    'kijk op X punt nl',
    'mira en X punto com',
    'schau auf X punkt de',
    'olha no X ponto com',
    'guarda su X punto it',
  ])('is no mail address: %s', (said) =>
    expect(SITES.filter((site) => finds('email', said.replace('X', site)).length > 0)).toEqual([]),
  );
  it.each([
    'leab12 at gmail dot com',
    'look me up at leab12 at gmail dot com',
    'it is leab12 at outlook dot com',
    'leab12 arobase orange point fr',
    'leab12 gmail dot com',
    'my email is jess dot reads at miller dot com',
    'my email is info at miller dot com',
    'my email is lea at myschool dot org',
    'look at bbc dot com, and my mail is lea12 at gmail dot com',
    'look at bbc dot com and write me: lea12@example.org',
  ])('one with a name before it is: %s', (said) => expect(finds('email', said)).toHaveLength(1));
  it('and so is one whose name was told before', () =>
    expect(finds('email', 'poki dot com', ['leab12', { other: 'and what is behind the at?' }])).toHaveLength(
      1,
    ));
});
