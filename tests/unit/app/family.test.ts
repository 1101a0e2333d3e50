import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { assert, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFamily } from '#lib/app/background/family.ts';
import type { Managed } from '#lib/family/managed.ts';
import { createManagedStore } from '#lib/family/managed-store.ts';
import { createOwnEntries } from '#lib/family/own-entries.ts';
import { createPinKeeper } from '#lib/family/pin/keeper.ts';
import { createPinStore } from '#lib/family/pin/store.ts';
import { DEFAULT_SETTINGS, type Settings } from '#lib/family/settings.ts';
import { createSettingsStore } from '#lib/family/settings-store.ts';
import { createTakingBack } from '#lib/family/taking-back.ts';
import { type Database, openDatabase } from '#lib/platform/database.ts';
import type { FamilyMirror } from '#lib/platform/family-mirror.ts';

const PIN = [4, 7, 1, 9];
const WRONG = [0, 0, 0, 0];
const STRICT: Settings = { ...DEFAULT_SETTINGS, ageBand: 'under-11', preset: 'close' };

/** What both halves share, as `storage.local` in Chromium. */
let shared: { settings?: object; pin?: object | null };
const mirror = (other: boolean): FamilyMirror => ({
  isOtherHalf: () => other,
  read: async () => shared,
  // As JSON, which is all that `storage.local` keeps.
  write: async (part) => void Object.assign(shared, JSON.parse(JSON.stringify(part))),
});
const onChanged = vi.fn(async () => undefined);

/** What a school sets by policy. */
let policy: Managed;

/** A background that has just started. `other`: the half for private windows, whose database is another one. */
function background(database: Promise<Database> = openDatabase(), other = false) {
  const store = createManagedStore(createSettingsStore(database, mirror(other)), async () => policy);
  const pin = createPinKeeper({
    ...createPinStore(database, mirror(other)),
    hashing: {
      calibrate: async () => 600_000,
      derive: async (secret, rounds) => ({
        salt: new Uint8Array(16),
        rounds,
        hash: Uint8Array.from({ length: 32 }, (_, at) => secret[at] ?? 10),
      }),
      isSame: async (secret, { hash }) => hash.every((digit, at) => digit === (secret[at] ?? 10)),
    },
    now: () => 0,
    wall: () => 0,
    random: (bytes) => bytes.fill(3),
  });
  const reader = async () => ({ ageBand: '11-14', language: 'fr', country: 'FR' }) as const;
  const entries = createOwnEntries(database);
  const takeBack = createTakingBack(entries, pin.mayLower, (site) => entries.set(site, null));
  return createFamily({ store, pin, reader, marks: entries.all, takeBack, onChanged });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  shared = {};
  policy = {};
  onChanged.mockClear();
  return () => vi.useRealTimers();
});

describe('a family without a PIN', () => {
  it('changes what it likes, and it lasts', async () => {
    expect(await background().change(STRICT)).toMatchObject({ changed: 'done', view: { settings: STRICT } });
    expect(onChanged).toHaveBeenCalledTimes(1);
    expect((await background().view()).settings).toEqual(STRICT);
    expect(await background().change(DEFAULT_SETTINGS)).toMatchObject({ changed: 'done' });
  });
});

describe('a family with a PIN', () => {
  beforeEach(async () => {
    await background().change(STRICT);
    await background().setPin(PIN);
    onChanged.mockClear();
  });

  it.each([
    ['another age', { ageBand: '15-17' }],
    ['another preset', { preset: 'accompany' }],
    ['both, by a file or by going back to the start', DEFAULT_SETTINGS],
  ] as const)('needs it to lower: %s', async (_, part) => {
    const family = background();
    const next = { ...STRICT, ...part };
    expect(await family.change(next)).toMatchObject({ changed: 'closed', view: { settings: STRICT } });
    expect(onChanged).not.toHaveBeenCalled();
    expect(await family.unlock(WRONG)).toMatchObject({ tried: 'wrong', view: { pin: { open: 0 } } });
    expect(await family.change(next)).toMatchObject({ changed: 'closed' });
    expect(await family.unlock(PIN)).toMatchObject({ tried: 'right' });
    expect(await family.change(next)).toMatchObject({ changed: 'done', view: { settings: next } });
  });

  it('raises and speaks another language without it', async () => {
    const family = background();
    await family.unlock(PIN);
    await family.change(DEFAULT_SETTINGS);
    await family.lock();
    expect(await family.change({ ...STRICT, language: 'en' })).toMatchObject({ changed: 'done' });
  });

  it('can’t be lowered by two changes at once, of which one raises', async () => {
    const family = background();
    const both = await Promise.all([
      family.change({ ...STRICT, language: 'en' }),
      family.change({ ...STRICT, ageBand: '15-17' }),
    ]);
    expect(both.map(({ changed }) => changed)).toEqual(['done', 'closed']);
  });

  it('keeps its PIN from those who don’t know it', async () => {
    const family = background();
    expect(await family.removePin(WRONG)).toMatchObject({ removed: false, view: { pin: { has: true } } });
    expect(await family.setPin(WRONG)).toMatchObject({ code: null });
    expect(
      await family.recover(
        Array.from({ length: 20 }, () => 9),
        WRONG,
      ),
    ).toMatchObject({ code: null });
    expect(await family.unlock(PIN)).toMatchObject({ tried: 'right' });
  });
});

describe('a family on a computer of the school', () => {
  const SET: Managed = { preset: 'close', country: 'BE' };
  const HELD: Settings = { ...DEFAULT_SETTINGS, preset: 'close', country: 'BE' };

  it('has what the school set, and sees that it did', async () => {
    policy = SET;
    expect(await background().view()).toMatchObject({ settings: HELD, managed: ['preset', 'country'] });
  });

  it.each([
    ['lower', { preset: 'accompany' }],
    ['of another country', { country: 'FR' }],
    ['those of the start', DEFAULT_SETTINGS],
    ['free and set ones together', { language: 'en', country: null }],
  ] as const)('changes nothing of it, whatever asks: %s', async (_, part) => {
    policy = SET;
    const refused = await background().change({ ...HELD, ...part });
    expect(refused).toMatchObject({ changed: 'managed', view: { settings: HELD } });
    expect(onChanged).not.toHaveBeenCalled();
    expect((await background().view()).settings).toEqual(HELD);
  });

  it('not even with the PIN', async () => {
    policy = SET;
    const family = background();
    await family.setPin(PIN);
    expect(await family.unlock(PIN)).toMatchObject({ tried: 'right' });
    expect(await family.change({ ...HELD, preset: 'guard' })).toMatchObject({ changed: 'managed' });
  });

  it('chooses what is left to it, and has its own choices again when the policy goes', async () => {
    const own: Settings = { ...DEFAULT_SETTINGS, preset: 'accompany', country: 'FR' };
    await background().change(own);
    policy = SET;
    const chosen = await background().change({ ...HELD, language: 'en' });
    expect(chosen).toMatchObject({ changed: 'done', view: { settings: { ...HELD, language: 'en' } } });
    policy = {};
    expect(await background().view()).toMatchObject({ settings: { ...own, language: 'en' }, managed: [] });
  });

  it('is not asked for the PIN because of what the school lowered', async () => {
    await background().change(STRICT);
    await background().setPin(PIN);
    policy = { preset: 'guard' };
    const next: Settings = { ...STRICT, preset: 'guard', language: 'en' };
    expect(await background().change(next)).toMatchObject({ changed: 'done' });
    policy = {};
    expect((await background().view()).settings).toEqual({ ...STRICT, language: 'en' });
  });
});

describe('the half for private windows', () => {
  /** Its own database, empty, as the browser gives it. */
  const otherHalf = () => {
    globalThis.indexedDB = new IDBFactory();
    return background(openDatabase(), true);
  };

  it('reads what the family chose and changes nothing', async () => {
    await background().change(STRICT);
    await background().setPin(PIN);
    const other = otherHalf();
    expect(await other.view()).toMatchObject({
      settings: STRICT,
      readOnly: true,
      pin: { has: true, open: 0 },
    });
    await expect(other.unlock(PIN)).rejects.toThrow();
    await expect(other.change({ ...STRICT, language: 'en' })).rejects.toThrow();
    await expect(other.setPin(WRONG)).rejects.toThrow();
  });

  it('holds what the school set', async () => {
    await background().change(STRICT);
    policy = { preset: 'accompany' };
    expect(await otherHalf().view()).toMatchObject({
      settings: { ...STRICT, preset: 'accompany' },
      managed: ['preset'],
    });
  });

  it('holds the default until the family chooses', async () => {
    expect(await otherHalf().view()).toMatchObject({ settings: DEFAULT_SETTINGS, trouble: null });
  });
});

describe('a database that fails', () => {
  it('changes nothing where it can’t be written, and says so', async () => {
    const broken = background(Promise.reject(new Error('refused')));
    await expect(broken.change(STRICT)).rejects.toThrow('refused');
    expect(onChanged).not.toHaveBeenCalled();
  });

  const shut = async (): Promise<Database> => {
    globalThis.indexedDB = { open: () => assert.fail('refused') } as unknown as IDBFactory;
    return openDatabase();
  };

  it('can’t be opened, and what the family chose is read where it was left for private windows', async () => {
    await background().change(STRICT);
    expect(await createSettingsStore(shut(), mirror(false)).read()).toEqual({
      settings: STRICT,
      trouble: null,
    });
  });

  it('and with nothing left there, holds the default and says that it is broken', async () => {
    const broken = { settings: DEFAULT_SETTINGS, trouble: 'broken' };
    expect(await createSettingsStore(shut(), mirror(false)).read()).toEqual(broken);
  });

  it('after it was read, holds what was read last and not what was left before', async () => {
    shared = { settings: STRICT };
    const open = await openDatabase();
    const store = createSettingsStore(Promise.resolve(open), mirror(false));
    expect((await store.read()).settings).toEqual(STRICT);
    await store.write(DEFAULT_SETTINGS);
    await store.read();
    open.close();
    void shut().catch(() => undefined);
    expect((await store.read()).settings).toEqual(DEFAULT_SETTINGS);
  });

  it('opens nothing where its PIN can’t be read', async () => {
    const open = await openDatabase();
    const failing = {
      get: (store: 'settings', key: 'family') =>
        (store as string) === 'pin' ? Promise.reject(new Error('disk')) : open.get(store, key),
      put: open.put.bind(open),
    } as unknown as Database;
    const family = background(Promise.resolve(failing));
    await family.change(STRICT);
    await expect(family.change(DEFAULT_SETTINGS)).rejects.toThrow('disk');
    expect(await family.view()).toMatchObject({ settings: STRICT, pin: { has: true, open: 0 } });
  });

  it('with a damaged record of the PIN opens nothing', async () => {
    const open = await openDatabase();
    await open.put('pin', { pin: 'words' } as never, 'family');
    const family = background();
    await family.change(STRICT);
    await expect(family.change(DEFAULT_SETTINGS)).rejects.toThrow();
    expect((await family.view()).pin).toEqual({ has: true, open: 0, wait: 0 });
  });
});

it('being ended between two writes keeps settings from private windows only until the next start', async () => {
  const database = openDatabase();
  await (await database).put('settings', STRICT, 'family');
  const store = createSettingsStore(database, mirror(false));
  await store.reflect();
  expect(shared.settings).toEqual(STRICT);
});

describe('a database that Chromium begins anew', () => {
  const anew = (): void => {
    globalThis.indexedDB = new IDBFactory();
  };

  it('takes neither the PIN nor the wait after wrong tries away', async () => {
    await background().setPin(PIN);
    for (let wrong = 0; wrong < 6; wrong++) await background().unlock(WRONG);
    anew();
    expect((await background().view()).pin).toMatchObject({ has: true, open: 0, wait: expect.any(Number) });
    expect((await background().view()).pin.wait).toBeGreaterThan(0);
  });

  it('has it in the database again from the next start on', async () => {
    await background().setPin(PIN);
    anew();
    const database = openDatabase();
    await createPinStore(database, mirror(false)).reflect();
    shared = {};
    expect((await background(database).view()).pin.has).toBe(true);
    expect(await background(database).unlock(PIN)).toMatchObject({ tried: 'right' });
  });

  it('does not bring back a PIN that was removed', async () => {
    const family = background();
    await family.setPin(PIN);
    await family.removePin(PIN);
    anew();
    expect((await background().view()).pin.has).toBe(false);
  });
});

describe('the family’s marks on sites', () => {
  it('are listed, and trust is taken back by anybody, care with the PIN alone', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1000 });
    const entries = createOwnEntries(openDatabase());
    await entries.set('salon.example', 'watch');
    vi.setSystemTime(2000);
    await entries.set('jeux.example', 'trust');
    const family = background();
    await family.setPin(PIN);
    await family.lock();
    const [trust, watch] = (await family.view()).marks;
    expect([trust?.site, watch?.site]).toEqual(['jeux.example', 'salon.example']);
    expect(await family.takeBack(watch?.at ?? 0)).toMatchObject({ changed: 'closed' });
    expect(await family.takeBack(trust?.at ?? 0)).toMatchObject({
      changed: 'done',
      view: { marks: [watch] },
    });
    expect(onChanged).toHaveBeenCalledTimes(1);
    await family.unlock(PIN);
    expect(await family.takeBack(watch?.at ?? 0)).toMatchObject({ changed: 'done', view: { marks: [] } });
  });

  it('are not taken back from the half for private windows', async () => {
    await expect(background(openDatabase(), true).takeBack(1)).rejects.toThrow('private');
  });
});
