/** The journal page in every state, on memory alone: for tests and for looking. Never shipped. */
import { type AgeBand, DEFAULT_SETTINGS, type Language } from '#lib/family/settings.ts';
import { counted, type Day, emptyDay } from '#lib/journal/day.ts';
import type { Deletion } from '#lib/journal/deletion.ts';
import { dayOf, eventOf, type Happened } from '#lib/journal/event.ts';
import type { KeptEvent } from '#lib/journal/read.ts';
import { reduced } from '#lib/journal/reduce.ts';
import type { JournalTransport } from '#lib/ui/journal/transport.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** Days before now, and what happened then. */
const HAPPENED: readonly (readonly [number, Omit<Happened, 'at'>])[] = [
  [0, event('shown', ['listed', 'no-account-needed'], 'danger', null, 'rooms')],
  [0, event('chosen', ['listed', 'no-account-needed'], 'danger', 'leave', 'rooms')],
  [1, event('held', ['phone', 'town'], 'caution', 'change', 'rooms')],
  [2, event('held', ['street-address'], 'caution', 'stay', 'rooms')],
  [4, event('shown', ['random-video-with-strangers', 'live-camera'], 'danger', null, 'random-partner')],
  [4, event('moved-away', ['random-video-with-strangers'], 'danger', 'no-choice', 'random-partner')],
  [9, event('shown', ['public-profile-shows-town', 'asks-age'], 'caution', null, 'members')],
  [9, event('chosen', ['public-profile-shows-town'], 'caution', 'close', 'members')],
  [16, event('chosen', ['no-account-needed'], 'danger', 'enter-anyway', 'anonymous')],
  [16, event('held', ['photo-location'], 'caution', 'clean', 'other')],
  [23, event('held', ['age'], 'caution', 'send', 'rooms')],
];

function event(
  kind: Happened['kind'],
  ids: Happened['ids'],
  level: Happened['level'],
  choice: Happened['choice'],
  place: Happened['place'],
): Omit<Happened, 'at'> {
  return { kind, ids, level, choice, place, site: 'tchat-entre-nous.example' };
}

export const JOURNAL_STATES = ['full', 'empty', 'deleted', 'many', 'private', 'failed'] as const;
export type JournalState = (typeof JOURNAL_STATES)[number];

/** Events of the state in which there are many. */
const MANY = 100_000;

/** @param now Unix time in milliseconds */
export function mockJournal(
  state: JournalState,
  language: Language,
  ageBand: AgeBand,
  now: number,
): JournalTransport {
  const settings = { ...DEFAULT_SETTINGS, ageBand };
  const isEmpty = state === 'empty' || state === 'private';
  const times = isEmpty ? 0 : state === 'many' ? Math.ceil(MANY / HAPPENED.length) : 1;
  let events: KeptEvent[] = HAPPENED.flatMap(([daysAgo, one], at) =>
    Array.from({ length: times }, (_, time) => ({
      ...eventOf(reduced({ ...one, at: now - daysAgo * DAY - HOUR - time * 1000 }, settings)),
      count: at === 2 ? 3 : 1,
      key: MANY - at * times - time,
    })),
  );
  let deletions: Deletion[] =
    state === 'deleted'
      ? [
          { reason: 'asked', day: dayOf(now - DAY), count: 4 },
          { reason: 'time', day: dayOf(now), count: 12 },
        ]
      : [];
  const remove = (gone: (event: KeptEvent) => boolean): void => {
    const count = events.filter(gone).length;
    events = events.filter((one) => !gone(one));
    if (count > 0) deletions = [...deletions, { reason: 'asked', day: dayOf(now), count }];
  };
  const days = (): Day[] => {
    const byDay = new Map<number, Day>();
    for (const one of events)
      byDay.set(one.day, counted(byDay.get(one.day) ?? emptyDay(one.day), one, one.count, 1));
    return [...byDay.values()].sort((a, b) => a.day - b.day);
  };
  return {
    family: async () => {
      if (state === 'failed') throw new Error('no background');
      return {
        settings,
        trouble: null,
        managed: [],
        pin: { has: false, open: 0, wait: 0 },
        marks: [],
        readOnly: state === 'private',
        language,
        ageBand,
        country: 'FR',
      };
    },
    days: async () => days(),
    deletions: async () => deletions,
    newest: async (most) => events.slice(0, most).map(({ key }) => key),
    keys: async (day) => events.filter((one) => day === null || one.day === day).map(({ key }) => key),
    events: async (keys) => {
      const byKey = new Map(events.map((one) => [one.key, one]));
      return keys.flatMap((key) => byKey.get(key) ?? []);
    },
    deleteOne: async (key) => remove((one) => one.key === key),
    deleteDay: async (day) => remove((one) => one.day === day),
    deleteAll: async () => remove(() => true),
  };
}
