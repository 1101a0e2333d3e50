import { beforeEach, expect, it, vi } from 'vitest';

const session = new Map<string, unknown>();
const browser = {
  storage: {
    session: {
      get: async (key: string) => ({ [key]: structuredClone(session.get(key)) }),
      set: async (part: object) => {
        for (const [key, value] of Object.entries(part)) session.set(key, structuredClone(value));
      },
      remove: async (key: string) => void session.delete(key),
    },
  },
};
vi.mock('#lib/platform/browser.ts', () => ({ browser }));
const { createPause } = await import('#lib/app/background/pause.ts');

const MINUTE = 60_000;
let time: number;
const onOver = vi.fn();
/** A background that has just started. */
const background = () => createPause(() => time, onOver);

beforeEach(() => {
  session.clear();
  onOver.mockClear();
  time = 1_800_000_000_000;
});

it('outlives the background, and whoever sees first that it is over brings everything back', async () => {
  await background().start(5);
  time += 4 * MINUTE;
  expect(await background().until()).toBe(time + MINUTE);
  expect(onOver).not.toHaveBeenCalled();
  time += MINUTE;
  const later = background();
  expect(await later.until()).toBeNull();
  expect(await later.until()).toBeNull();
  expect(onOver).toHaveBeenCalledTimes(1);
});

it('that is ended is not brought back by those who look at it meanwhile', async () => {
  const pause = background();
  await pause.start(30);
  const looks = [pause.until(), pause.end(), pause.until(), pause.until()];
  await Promise.all(looks);
  expect(await pause.until()).toBeNull();
  expect(session.size).toBe(0);
});
