/**
 * What an installation held when the database had its third version. Frozen: it imports nothing and is never changed.
 * PIN 4719, recovery code 5038 2291 7460 8351 9027, both derived in 600,000 rounds.
 */

const DAY = 86_400_000;

export const PIN = '4719';

const settings = { version: 2, ageBand: 'under-11', preset: 'close', language: 'en', country: 'BE' };

const pin = {
  pin: {
    salt: [241, 145, 144, 20, 233, 202, 218, 249, 132, 137, 2, 130, 150, 225, 0, 176],
    rounds: 600_000,
    hash: [
      73, 104, 154, 83, 249, 216, 187, 7, 226, 243, 205, 107, 68, 152, 212, 81, 125, 6, 38, 166, 97, 72, 138,
      218, 212, 155, 79, 172, 41, 198, 88, 81,
    ],
  },
  recovery: {
    salt: [28, 226, 242, 173, 33, 77, 191, 124, 113, 187, 169, 164, 53, 117, 170, 14],
    rounds: 600_000,
    hash: [
      71, 255, 87, 27, 13, 185, 5, 170, 222, 172, 163, 21, 125, 108, 27, 218, 14, 123, 45, 64, 157, 129, 236,
      67, 239, 175, 77, 205, 193, 79, 39, 192,
    ],
  },
  failures: 0,
  left: 0,
};

const KINDS = [
  { kind: 'shown', ids: ['no-account', 'asks-age'], level: 'danger', choice: null },
  { kind: 'chosen', ids: ['no-account', 'asks-age'], level: 'danger', choice: 'enter-anyway' },
  { kind: 'held', ids: ['phone'], level: 'danger', choice: 'change' },
  { kind: 'shown', ids: ['open-rooms'], level: 'caution', choice: null },
  { kind: 'moved-away', ids: ['no-account'], level: 'danger', choice: null },
];

/** Everything in it, as of a moment: three weeks of notes, two a day. */
export const recordsOf = (now: number) => ({
  settings,
  pin,
  'own-entries': [{ site: 'salon-invente.example', at: now - 3 * DAY }],
  'unasked-kinds': [{ site: 'equipe-inventee.example', kind: 'email', at: now - 2 * DAY }],
  events: Array.from({ length: 42 }, (_, index) => ({
    ...KINDS[index % KINDS.length],
    site: `tchat-invente-${index % 4}.example`,
    at: now - 21 * DAY + index * (DAY / 2),
  })),
});

export type Records = ReturnType<typeof recordsOf>;

/** Makes the database as it was then. Runs in a page of the extension, so it stands alone. */
export async function writeVersion3(records: Records): Promise<void> {
  const opening = indexedDB.open('veilleuse', 3);
  opening.onupgradeneeded = () => {
    const database = opening.result;
    database.createObjectStore('pin');
    database.createObjectStore('unasked-kinds', { keyPath: ['site', 'kind'] });
    database.createObjectStore('settings');
    database.createObjectStore('own-entries', { keyPath: 'site' });
    database.createObjectStore('events', { autoIncrement: true });
  };
  await new Promise((done, fail) => {
    opening.onsuccess = done;
    opening.onerror = fail;
  });
  const database = opening.result;
  const writing = database.transaction([...database.objectStoreNames], 'readwrite');
  const bytes = ({ salt, rounds, hash }: Records['pin']['pin']) => ({
    salt: new Uint8Array(salt),
    rounds,
    hash: new Uint8Array(hash),
  });
  const { pin } = records;
  writing.objectStore('settings').put(records.settings, 'family');
  writing.objectStore('pin').put({ ...pin, pin: bytes(pin.pin), recovery: bytes(pin.recovery) }, 'family');
  for (const store of ['own-entries', 'unasked-kinds', 'events'] as const)
    for (const record of records[store]) writing.objectStore(store).put(record);
  await new Promise((done, fail) => {
    writing.oncomplete = done;
    writing.onabort = fail;
  });
  database.close();
}
