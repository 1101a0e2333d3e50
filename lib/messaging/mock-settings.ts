/** The settings page in every state, without a background: for tests and for looking. Never shipped. */

import { lowers } from '#lib/family/lowers.ts';
import type { Digits } from '#lib/family/pin/digits.ts';
import { type AgeBand, DEFAULT_SETTINGS, type Language, settingsSchema } from '#lib/family/settings.ts';
import type { SettingsTransport } from '#lib/ui/settings/transport.ts';
import type { FamilyView } from './family-view.ts';

type Part = Pick<FamilyView, 'trouble' | 'managed' | 'pin' | 'marks' | 'readOnly'>;

const PIN = { has: true, open: 0, wait: 0 };
const plain: Part = { trouble: null, managed: [], pin: { ...PIN, has: false }, marks: [], readOnly: false };
const MARKS: FamilyView['marks'] = [
  {
    site: 'jeux-entre-voisins.example',
    kind: 'trust',
    listed: false,
    at: new Date(2026, 6, 12, 12).getTime(),
  },
  { site: 'tchat-entre-nous.example', kind: 'watch', listed: false, at: new Date(2026, 5, 3, 12).getTime() },
];

/** Every state that the settings page can be in, by name. */
export const SETTINGS_STATES = {
  first: plain,
  closed: { ...plain, pin: PIN, marks: MARKS },
  open: { ...plain, pin: { ...PIN, open: 240_000 } },
  wait: { ...plain, pin: { ...PIN, wait: 300_000 } },
  broken: { ...plain, trouble: 'broken' },
  managed: { ...plain, managed: ['ageBand', 'preset', 'country'] },
  private: { ...plain, readOnly: true, pin: PIN },
} as const satisfies Record<string, Part>;

export type SettingsState = keyof typeof SETTINGS_STATES;

/** So many notes of the mock are older than a week, and none of them is as old as two. */
const OLD = 12;
const OLDEST = 14;
/** The PIN of the mock. */
const RIGHT: Digits = [4, 7, 1, 9];
const CODE: Digits = [5, 0, 3, 8, 2, 2, 9, 1, 7, 4, 6, 0, 8, 3, 5, 1, 9, 0, 2, 7];

/** A transport that begins in one state and works on memory alone. */
export function mockSettings(state: SettingsState, language: Language, ageBand: AgeBand): SettingsTransport {
  const begun: Part = structuredClone(SETTINGS_STATES[state]);
  let view: FamilyView = {
    ...begun,
    settings: { ...DEFAULT_SETTINGS, ageBand },
    language,
    ageBand,
    country: 'FR',
  };
  const pin = (part: Partial<FamilyView['pin']>): FamilyView => {
    view = { ...view, pin: { ...view.pin, ...part } };
    return view;
  };
  const isClosed = () => view.pin.has && view.pin.open === 0;
  const same = (one: Digits, other: Digits) => one.join() === other.join();
  return {
    view: async () => view,
    async change(changes) {
      await new Promise((done) => setTimeout(done)); // no background answers within the press that asked
      const settings = settingsSchema.parse({ ...view.settings, ...changes });
      if (view.managed.some((field) => settings[field] !== view.settings[field]))
        return { changed: 'managed', view };
      if (lowers(view.settings, settings) && isClosed()) return { changed: 'closed', view };
      view = { ...view, settings, language: settings.language ?? language, ageBand: settings.ageBand };
      return { changed: 'done', view };
    },
    older: async (keepDays) => (keepDays < OLDEST ? OLD : 0),
    async takeBack(at) {
      const mark = view.marks.find((one) => one.at === at);
      if (mark?.kind === 'watch' && isClosed()) return { changed: 'closed', view };
      view = { ...view, marks: view.marks.filter((one) => one !== mark) };
      return { changed: 'done', view };
    },
    unlock: async (typed) =>
      same(typed, RIGHT) ? { tried: 'right', view: pin({ open: 300_000 }) } : { tried: 'wrong', view },
    agree: async (typed) => ({ tried: same(typed, RIGHT) ? 'right' : 'wrong', view }),
    lock: async () => pin({ open: 0 }),
    setPin: async (_, present) =>
      view.pin.has && !same(present ?? [], RIGHT)
        ? { code: null, view }
        : { code: CODE, view: pin({ has: true, open: 300_000 }) },
    removePin: async (present) =>
      same(present, RIGHT) ? { removed: true, view: pin({ has: false, open: 0 }) } : { removed: false, view },
    recover: async (code) =>
      same(code, CODE) ? { code: CODE, view: pin({ open: 300_000, wait: 0 }) } : { code: null, view },
  };
}
