import { beforeEach, expect, it, vi } from 'vitest';
import type { MarkingDeps } from '#lib/app/background/marking.ts';
import { emptyTab, emptyVisit } from '#lib/app/background/tab-schema.ts';
import type { Mark, MarkKind } from '#lib/family/own-entry.ts';
import type { Happened } from '#lib/journal/event.ts';

const SITE = 'salon.example';
const browser = { tabs: { get: async () => ({ url: `https://${SITE}/`, incognito: false }) } };
vi.mock('#lib/platform/browser.ts', () => ({ browser }));
const { createMarking } = await import('#lib/app/background/marking.ts');

/** What was done, in its order. */
let done: unknown[];
let mark: MarkKind | null;
let open: boolean;

const marking = createMarking({
  marks: {
    of: async (): Promise<Mark | null> => mark && { kind: mark, listed: false, at: 0 },
    set: async (_: string, kind: MarkKind | null) => {
      mark = kind;
      done.push(kind);
    },
  },
  watch: { seeded: async () => ({ ...emptyTab(), visit: emptyVisit(SITE) }) },
  mayLower: async () => open,
  maySoften: async () => open,
  keep: async ({ choice }: Happened) => void done.push(choice),
  onChanged: async () => void done.push('looked again'),
  now: () => 0,
} as unknown as MarkingDeps);

beforeEach(() => {
  done = [];
  open = false;
});

it.each([
  ['trusted', 'trust', [null, 'trust-ended', 'watch', 'looked again']],
  ['unmarked', null, ['watch', 'looked again']],
] as const)(
  'care is asked for by anybody on a site that is %s, in all of its tabs',
  async (_, before, then) => {
    mark = before;
    await marking.watch(1, true);
    expect(done).toEqual(then);
  },
);

it('is ended by those who may lower, and ends no trust', async () => {
  for (const [before, may, after] of [
    ['watch', false, 'watch'],
    ['watch', true, null],
    ['trust', true, 'trust'],
  ] as const) {
    [mark, open] = [before, may];
    await marking.watch(1, false);
    expect(mark).toBe(after);
  }
});
