import { beforeEach, describe, expect, it } from 'vitest';
import { createPinKeeper, OPEN_MS, type PinDeps } from '#lib/family/pin/keeper.ts';
import type { PinRecord } from '#lib/family/pin/record.ts';
import { RECOVERY_LENGTH } from '#lib/family/pin/recovery.ts';

const PIN = [4, 7, 1, 9];
const WRONG = [0, 0, 0, 0];
const DAY = 24 * 60 * 60_000;

/** Keeps the secret as its own hash: how it is hashed is another test's. */
const hashing: PinDeps['hashing'] = {
  calibrate: async () => 600_000,
  derive: async (secret, rounds) => ({ salt: new Uint8Array(16), rounds, hash: Uint8Array.from(secret) }),
  isSame: async (secret, { hash }) => secret.join() === hash.join(),
};

let stored: PinRecord | null;
let time: number;
let wallTime: number;
/** A background that has just started, with the record that the one before left. */
const background = (deps: Partial<PinDeps> = {}) =>
  createPinKeeper({
    load: async () => structuredClone(stored),
    save: async (record) => {
      stored = structuredClone(record);
    },
    hashing,
    now: () => time,
    wall: () => wallTime,
    random: (bytes) => bytes.fill(7),
    ...deps,
  });
type Keeper = ReturnType<typeof background>;

/** Lets time pass while somebody looks at the page that asks for the PIN, which asks every five seconds how it stands. */
const watch = async (keeper: Keeper, ms: number): Promise<void> => {
  for (let left = ms; left > 0; left -= 5000) {
    time += Math.min(5000, left);
    await keeper.state();
  }
};
/** Fails so many times, each as soon as one may. */
const failTimes = async (keeper: Keeper, times: number): Promise<void> => {
  for (let tries = 0; tries < times; tries++) {
    await watch(keeper, (await keeper.state()).wait);
    expect(await keeper.tryPin(WRONG)).toBe('wrong');
  }
};

beforeEach(() => {
  stored = null;
  time = 1000;
  wallTime = 1_800_000_000_000;
});

describe('a family without a PIN', () => {
  it('may lower what it likes, and is asked for nothing', async () => {
    const keeper = background();
    expect(await keeper.state()).toEqual({ has: false, open: 0, wait: 0 });
    expect(await keeper.mayLower()).toBe(true);
    expect(await keeper.tryPin(PIN)).toBe('none');
  });
});

describe('a family with a PIN', () => {
  it('opens by it, for five minutes', async () => {
    await background().set(PIN);
    const keeper = background();
    expect(await keeper.mayLower()).toBe(false);
    expect(await keeper.tryPin(PIN)).toBe('right');
    expect(await keeper.mayLower()).toBe(true);
    time += OPEN_MS - 1;
    expect(await keeper.mayLower()).toBe(true);
    time += 1;
    expect(await keeper.mayLower()).toBe(false);
  });

  it('is closed after a night with the lid down, in which the steady clock stood still', async () => {
    const keeper = background();
    await keeper.set(PIN);
    wallTime += OPEN_MS;
    expect(await keeper.mayLower()).toBe(false);
  });

  it('lets one message go where a parent agrees, and opens nothing by that', async () => {
    await background().set(PIN);
    const keeper = background();
    expect(await keeper.mayGoOnce()).toBe(false);
    expect(await keeper.agree(WRONG)).toBe('wrong');
    expect(await keeper.mayGoOnce()).toBe(false);
    expect(await keeper.agree(PIN)).toBe('right');
    expect(await keeper.mayLower()).toBe(false);
    expect(await keeper.set(WRONG)).toBeNull();
    expect(await keeper.mayGoOnce()).toBe(true);
    expect(await keeper.mayGoOnce()).toBe(false);
  });

  it('agreed to one message, but not for ever', async () => {
    await background().set(PIN);
    const keeper = background();
    await keeper.agree(PIN);
    time += OPEN_MS;
    expect(await keeper.mayGoOnce()).toBe(false);
  });

  it('is open for those who have just set it, and closed when they say so', async () => {
    const keeper = background();
    await keeper.set(PIN);
    expect(await keeper.mayLower()).toBe(true);
    keeper.lock();
    expect(await keeper.mayLower()).toBe(false);
  });

  it('is closed after a restart', async () => {
    const before = background();
    await before.set(PIN);
    expect(await before.mayLower()).toBe(true);
    expect(await background().mayLower()).toBe(false);
  });

  it('is neither changed nor removed while it is closed', async () => {
    await background().set(PIN);
    const keeper = background();
    expect(await keeper.set(WRONG)).toBeNull();
    expect(await keeper.remove(WRONG)).toBe(false);
    expect(await keeper.tryPin(PIN)).toBe('right');
  });

  it('is asked for once more to change or remove it, also while it is open', async () => {
    const keeper = background();
    const next = [1, 9, 4, 7];
    await keeper.set(PIN);
    expect(await keeper.mayLower()).toBe(true);
    expect(await keeper.set(next)).toBeNull();
    expect(await keeper.set(next, WRONG)).toBeNull();
    expect(await keeper.remove(WRONG)).toBe(false);
    expect(await keeper.set(next, PIN)).toHaveLength(RECOVERY_LENGTH);
    expect(await keeper.remove(PIN)).toBe(false);
    expect(await keeper.remove(next)).toBe(true);
    expect(await keeper.state()).toEqual({ has: false, open: 0, wait: 0 });
  });

  it('is not guessed by way of changing it: those tries count, and wait, as all others', async () => {
    const keeper = background();
    await keeper.set(PIN);
    for (let tries = 0; tries < 3; tries++) await keeper.set([1, 9, 4, 7], WRONG);
    for (let tries = 0; tries < 2; tries++) await keeper.remove(WRONG);
    expect(await keeper.state()).toMatchObject({ wait: 30_000 });
    expect(await keeper.set([1, 9, 4, 7], PIN)).toBeNull();
    expect(await keeper.remove(PIN)).toBe(false);
  });

  it('opens nothing where its record can’t be read', async () => {
    await background().set(PIN);
    const keeper = background({ load: () => Promise.reject(new Error('disk')) });
    await expect(keeper.mayLower()).rejects.toThrow('disk');
    await expect(keeper.set(WRONG)).rejects.toThrow('disk');
  });
});

describe('wrong tries', () => {
  it('cost nothing four times, then longer and longer', async () => {
    const keeper = background();
    await keeper.set(PIN);
    keeper.lock();
    await failTimes(keeper, 4);
    expect(await keeper.state()).toMatchObject({ wait: 0 });
    const waits: number[] = [];
    for (let more = 0; more < 6; more++) {
      await failTimes(keeper, 1);
      waits.push((await keeper.state()).wait);
    }
    expect(waits).toEqual([30_000, 60_000, 300_000, 900_000, 3_600_000, 3_600_000]);
  });

  it('are forgotten by a right one', async () => {
    const keeper = background();
    await keeper.set(PIN);
    await failTimes(keeper, 4);
    expect(await keeper.tryPin(PIN)).toBe('right');
    await failTimes(keeper, 4);
    expect(await keeper.state()).toMatchObject({ wait: 0 });
  });

  it('even the right PIN waits', async () => {
    const keeper = background();
    await keeper.set(PIN);
    await failTimes(keeper, 5);
    expect(await keeper.tryPin(PIN)).toBe('wait');
    await watch(keeper, 30_000);
    expect(await keeper.tryPin(PIN)).toBe('right');
  });

  it('10,000 of them take more than a year', { timeout: 60_000 }, async () => {
    const keeper = background({
      load: async () => stored,
      save: async (record) => {
        stored = record;
      },
    });
    await keeper.set(PIN);
    const began = time;
    for (let tries = 0; tries < 10_000; tries++) {
      // The quickest that somebody can be: the wait runs down in the largest pieces that count.
      for (let { wait } = await keeper.state(); wait > 0; { wait } = await keeper.state())
        time += Math.min(wait, 30_000);
      expect(await keeper.tryPin(WRONG)).toBe('wrong');
    }
    expect(time - began).toBeGreaterThan(365 * DAY);
  });

  it('wait as long after a restart', async () => {
    const keeper = background();
    await keeper.set(PIN);
    await failTimes(keeper, 6);
    await watch(keeper, 20_000);
    expect(await background().state()).toMatchObject({ wait: 40_000 });
  });

  it('are not waited for while nobody measured it: a clock that jumps, or a computer that slept, is half a minute', async () => {
    const keeper = background();
    await keeper.set(PIN);
    await failTimes(keeper, 7);
    time += 400 * DAY;
    expect(await keeper.state()).toMatchObject({ wait: 300_000 - 30_000 });
    time -= 800 * DAY;
    expect(await keeper.state()).toMatchObject({ wait: 300_000 - 30_000 });
  });

  it('of two windows are counted together', async () => {
    const keeper = background();
    await keeper.set(PIN);
    const tried = await Promise.all(Array.from({ length: 20 }, () => keeper.tryPin(WRONG)));
    expect(tried.filter((one) => one === 'wrong')).toHaveLength(5);
    expect(tried.filter((one) => one === 'wait')).toHaveLength(15);
  });

  it('that are cut off in the middle are counted', async () => {
    await background().set(PIN);
    const killed = background({ hashing: { ...hashing, isSame: () => Promise.reject(new Error('killed')) } });
    for (let tries = 0; tries < 5; tries++) await expect(killed.tryPin(PIN)).rejects.toThrow('killed');
    expect(await background().tryPin(PIN)).toBe('wait');
  });
});

describe('the recovery code', () => {
  it('sets another PIN, also while one would have to wait, and is then another one itself', async () => {
    let byte = 0;
    const keeper = background({ random: (bytes) => bytes.fill((byte++ * 7) % 11) });
    const code = (await keeper.set(PIN)) ?? [];
    expect(code).toHaveLength(RECOVERY_LENGTH);
    await failTimes(keeper, 5);
    const next = await keeper.recover(code, [1, 2, 3, 4]);
    expect(next).toHaveLength(RECOVERY_LENGTH);
    expect(next).not.toEqual(code);
    expect(await keeper.tryPin([1, 2, 3, 4])).toBe('right');
    expect(await keeper.recover(code, WRONG)).toBeNull();
  });

  it('that is wrong changes nothing', async () => {
    const keeper = background();
    await keeper.set(PIN);
    keeper.lock();
    expect(await keeper.recover([1, 2, 3], WRONG)).toBeNull();
    expect(await keeper.mayLower()).toBe(false);
    expect(await keeper.tryPin(PIN)).toBe('right');
  });
});
