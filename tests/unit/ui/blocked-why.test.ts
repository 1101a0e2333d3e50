import { expect, it } from 'vitest';
import { readBlockedWhy } from '#lib/ui/blocked/why.ts';

it.each([
  ['?why=left', 'left'],
  ['?level=danger&why=no-choice', 'no-choice'],
  ['?why=nonsense', 'moved'],
  ['', 'moved'],
])('readBlockedWhy(%s)', (search, why) => expect(readBlockedWhy(search)).toEqual(why));
