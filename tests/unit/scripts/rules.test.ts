import { expect, it } from 'vitest';
import type { DetailKind, Finding } from '#lib/details/types.ts';
import type { Said } from '#scripts/details/conversations.ts';
import { worthOf } from '#scripts/evaluate/details/rules.ts';

const LIVES = /\bi (?:live|lived|am living|was living) in ([a-z]{4,20})\b/;
const HOME = /\bmy (?:home|home town|town|village|city) is ([a-z]{4,20})\b/;
const TWICE = [
  /\bborn and (?:raised|brought up|bred) in ([a-z]{4,20})\b/,
  /\band (?:raised|brought up|bred) in ([a-z]{4,20})\b/,
];

const find = ({ text }: Said): Finding[] =>
  [LIVES, HOME, ...TWICE].flatMap((pattern) => {
    const [, town = ''] = pattern.exec(text) ?? [];
    const from = text.indexOf(town);
    return town
      ? [{ kind: 'town', span: [from, from + town.length], certainty: 1, whose: 'mine' } as const]
      : [];
  });
const said = (text: string, part?: string): Said => ({
  language: 'en',
  text,
  turns: [],
  expect: part ? [{ kind: 'town' as DetailKind, part }] : [],
  isTalk: false,
});

it('says what each pattern finds and flags that no other does, and leaves the patterns as they were', () => {
  const { exec } = RegExp.prototype;
  const worth = worthOf(
    [
      said('i live in leeds', 'leeds'),
      said('i lived in leeds'),
      said('born and raised in leeds', 'leeds'),
      said('nothing is told here'),
    ],
    find,
  );
  expect(worth.get(LIVES.source)).toEqual({ found: 1, flagged: 1 });
  expect(worth.get(HOME.source)).toEqual({ found: 0, flagged: 0 });
  expect(TWICE.map(({ source }) => worth.get(source))).toEqual(Array(2).fill({ found: 0, flagged: 0 }));
  expect(RegExp.prototype.exec).toBe(exec);
  expect(LIVES.test('i live in leeds')).toBe(true);
});
