import { expect, it } from 'vitest';
import { readBlockedQuery } from '#lib/ui/blocked/why.ts';

it.each([
  ['?why=left', { why: 'left', ids: [] }],
  ['?level=danger&why=listed&id=kin&id=listed', { why: 'listed', ids: ['kin', 'listed'] }],
  ['?why=nonsense', { why: 'moved', ids: [] }],
  ['', { why: 'moved', ids: [] }],
  ['?why=moved&id=a&id=b&id=c&id=d', { why: 'moved', ids: ['a', 'b', 'c'] }],
])('readBlockedQuery(%s)', (search, query) => expect(readBlockedQuery(search)).toEqual(query));
