/**
 * The family's PIN: it opens what lowers protection, for minutes. Whether it is open is known to the background's
 * memory alone: a restart closes it, and no clock that somebody sets can keep it open.
 */
import { createTurns } from '#lib/platform/in-turn.ts';
import type { Derived } from './derive.ts';
import type { Digits } from './digits.ts';
import type { PinRecord } from './record.ts';
import { newRecoveryCode } from './recovery.ts';
import { createWaiting, waitAfter } from './waits.ts';

/** Milliseconds for which a right PIN opens. */
export const OPEN_MS = 5 * 60_000;

/** How it stands with the PIN. `wait` and `open` are milliseconds that are left. */
export interface PinState {
  has: boolean;
  /** 0: closed. Without a PIN nothing is closed, and this is 0 as well. */
  open: number;
  /** 0: one may try now. */
  wait: number;
}

/** `right`: it is open now. `wrong`: it was not the PIN. `wait`: nothing was tried. `none`: there is no PIN. */
export type Tried = 'right' | 'wrong' | 'wait' | 'none';

export interface PinDeps {
  /** The record, null where no PIN was set. Rejects where it can't be read: then nothing opens. */
  load(): Promise<PinRecord | null>;
  save(record: PinRecord | null): Promise<void>;
  hashing: {
    calibrate(): Promise<number>;
    derive(secret: Digits, rounds: number): Promise<Derived>;
    isSame(secret: Digits, derived: Derived): Promise<boolean>;
  };
  /** Milliseconds on a clock that only runs forward. */
  now(): number;
  random(bytes: Uint8Array<ArrayBuffer>): void;
  /** Unix time in milliseconds. */
  wall(): number;
}

/** An end by two clocks: the one that only runs forward, and the one on the wall. */
interface Limit {
  steady: number;
  wall: number;
}

export function createPinKeeper({ load, save, hashing, now, wall, random }: PinDeps) {
  const waiting = createWaiting(now);
  let openUntil: Limit | null = null;
  /** Until when one message may go that a parent has agreed to. */
  let oneUntil: Limit | null = null;
  /** One after the other: two windows have the tries of one. */
  const inTurn = createTurns();

  /** The record, with the wait that has run down since. */
  const current = async (): Promise<PinRecord | null> => {
    const record = await load();
    if (!record || record.left === 0) return record;
    const left = Math.max(0, record.left - waiting.watched());
    const later = { ...record, left };
    if (left !== record.left) await save(later);
    return later;
  };
  const limit = (): Limit => ({ steady: now() + OPEN_MS, wall: wall() + OPEN_MS });
  /** Milliseconds that are left. Either clock ends it: the steady one can't be set, the other one runs on in sleep. */
  const until = (end: Limit | null): number =>
    end === null ? 0 : Math.max(0, Math.min(end.steady - now(), end.wall - wall()));
  const left = (): number => until(openUntil);
  const opened = (): void => {
    openUntil = limit();
  };
  const tried = async (pin: Digits): Promise<Tried> => {
    const record = await current();
    if (!record) return 'none';
    if (record.left > 0) return 'wait';
    const failures = record.failures + 1;
    await save({ ...record, failures, left: waitAfter(failures) });
    waiting.watched();
    if (!(await hashing.isSame(pin, record.pin))) return 'wrong';
    await save({ ...record, failures: 0, left: 0 });
    return 'right';
  };
  /** Whether somebody may change or remove the PIN: there is none, or they have just given it. */
  const isParent = async (present: Digits | null): Promise<boolean> => {
    if ((await load()) === null) return true;
    return present !== null && (await tried(present)) === 'right';
  };
  /** A new PIN and its recovery code. */
  const write = async (pin: Digits): Promise<Digits> => {
    const rounds = await hashing.calibrate();
    const code = newRecoveryCode(random);
    await save({
      pin: await hashing.derive(pin, rounds),
      recovery: await hashing.derive(code, rounds),
      failures: 0,
      left: 0,
    });
    opened();
    return code;
  };

  return {
    state: (): Promise<PinState> =>
      inTurn(async () => {
        const record = await current();
        return { has: record !== null, open: left(), wait: record?.left ?? 0 };
      }),

    /** Whether what lowers protection may happen now: there is no PIN, or it was given. */
    mayLower: (): Promise<boolean> => inTurn(async () => left() > 0 || (await load()) === null),

    /** Tries a PIN. That one more was wrong is written down before it is looked at: killing us in between is no free try. */
    tryPin: (pin: Digits): Promise<Tried> =>
      inTurn(async () => {
        const result = await tried(pin);
        if (result === 'right') opened();
        return result;
      }),

    /** A parent agrees to one message by the PIN, which opens nothing else. */
    agree: (pin: Digits): Promise<Tried> =>
      inTurn(async () => {
        const result = await tried(pin);
        if (result === 'right') oneUntil = limit();
        return result;
      }),

    /** Whether a message may go that needs a parent: there is no PIN, or a parent has agreed to one, and this is it. */
    mayGoOnce: (): Promise<boolean> =>
      inTurn(async () => {
        const isAgreed = until(oneUntil) > 0;
        oneUntil = null;
        return isAgreed || (await load()) === null;
      }),

    lock: (): void => {
      openUntil = null;
    },

    /**
     * Sets the first PIN, or another one for somebody who gives the present one once more: a parent who turns away while
     * it is open must not find another one in its place.
     * @returns the recovery code, which is never told again; null where the present PIN was not right, or has to wait
     */
    set: (pin: Digits, present: Digits | null = null): Promise<Digits | null> =>
      inTurn(async () => ((await isParent(present)) ? write(pin) : null)),

    /** Does without a PIN from here on; false where the present one was not right, or has to wait. */
    remove: (present: Digits): Promise<boolean> =>
      inTurn(async () => {
        if (!(await isParent(present))) return false;
        await save(null);
        openUntil = null;
        return true;
      }),

    /**
     * Sets another PIN by the recovery code. It does not wait: nobody guesses 66 bits, and a child who types wrong PINs
     * must not shut the parents out.
     * @returns a new recovery code; null where the old one is not right
     */
    recover: (code: Digits, pin: Digits): Promise<Digits | null> =>
      inTurn(async () => {
        const record = await load();
        if (!record || !(await hashing.isSame(code, record.recovery))) return null;
        return write(pin);
      }),
  };
}

export type PinKeeper = ReturnType<typeof createPinKeeper>;
