import { describe, expect, it } from 'vitest';
import { calibrate, derive, isSame, LEAST_ROUNDS, MOST_ROUNDS } from '#lib/family/pin/derive.ts';
import { digitsOf } from '#lib/family/pin/digits.ts';
import { pinRecordSchema } from '#lib/family/pin/record.ts';
import { grouped, newRecoveryCode } from '#lib/family/pin/recovery.ts';

describe('a PIN that is kept', () => {
  it('is known again, and no other one is', async () => {
    const kept = await derive([4, 7, 1, 9], LEAST_ROUNDS);
    expect(await isSame([4, 7, 1, 9], kept)).toBe(true);
    expect(await isSame([4, 7, 1, 8], kept)).toBe(false);
    expect(await isSame([4, 7, 1, 9, 0], kept)).toBe(false);
  });

  it('is kept in another way each time, and fits its schema', async () => {
    const [one, two] = await Promise.all([
      derive([1, 1, 1, 1], LEAST_ROUNDS),
      derive([1, 1, 1, 1], LEAST_ROUNDS),
    ]);
    expect(one.hash).not.toEqual(two.hash);
    const record = { pin: one, recovery: two, failures: 0, left: 0.5 };
    expect(pinRecordSchema.safeParse(record).success).toBe(true);
    expect(pinRecordSchema.safeParse({ ...record, pin: { ...one, rounds: 1 } }).success).toBe(false);
    expect(pinRecordSchema.safeParse({ ...record, pin: { ...one, hash: new Uint8Array(4) } }).success).toBe(
      false,
    );
  });

  /** A machine that does so many rounds in a millisecond, seen on a clock that moves in steps of so many. */
  const machine = (perMs: number, step: number, at = 0) => {
    let time = at;
    return {
      now: () => Math.floor(time / step) * step,
      work: async (rounds: number) => {
        time += rounds / perMs;
      },
    };
  };

  it.each([
    ['quick', 100_000, MOST_ROUNDS],
    ['usual', 5000, 2_000_000],
    ['slow', 100, LEAST_ROUNDS],
  ])('takes as many rounds as a %s machine does while one waits', async (_, perMs, rounds) => {
    const { now, work } = machine(perMs, 1);
    expect(await calibrate(now, work)).toBe(rounds);
  });

  it('is not misled by a clock that moves in steps', async () => {
    for (const step of [16, 100])
      for (let at = 0; at < step; at++) {
        const { now, work } = machine(5000, step, at);
        const ms = (await calibrate(now, work)) / 5000;
        expect(ms).toBeGreaterThanOrEqual(200);
        expect(ms).toBeLessThanOrEqual(800);
      }
  });

  it('measures by what it does itself', async () => {
    const rounds = await calibrate(() => performance.now());
    expect(rounds).toBeGreaterThanOrEqual(LEAST_ROUNDS);
    expect(rounds).toBeLessThanOrEqual(MOST_ROUNDS);
  });
});

describe('digits', () => {
  it.each([
    ['4719', [4, 7, 1, 9]],
    [' 47 19-0 ', [4, 7, 1, 9, 0]],
    ['', null],
    ['47a9', null],
    ['٤٧١٩', null],
  ])('are read from %j', (typed, digits) => expect(digitsOf(typed)).toEqual(digits));
});

describe('a recovery code', () => {
  it('has each digit as often as any other, and is printed in groups', () => {
    const seen = new Array<number>(10).fill(0);
    let byte = 0;
    for (let codes = 0; codes < 64; codes++) {
      const code = newRecoveryCode((bytes) => bytes.fill(byte++ % 256));
      for (const digit of code) seen[digit] = (seen[digit] ?? 0) + 1;
    }
    expect(Math.max(...seen) - Math.min(...seen)).toBeLessThan(30);
    expect(grouped([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe('1234 5678 9');
  });
});
