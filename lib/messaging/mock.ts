/** The popup and the blocked page in every state, without a background: for tests and for looking. Never shipped. */
import type { SpokenKind } from '#lib/details/speak.ts';
import type { AgeBand, Language } from '#lib/family/settings.ts';
import type { HelpLink, HelpReader } from '#lib/risklist/helplines.ts';
import type { BlockedTransport } from '#lib/ui/blocked/transport.ts';
import type { PopupTransport } from '#lib/ui/popup/transport.ts';
import { type Judged, MARKED, MOCK_STATES, type WithoutReader } from './mock-states.ts';
import type { TabView } from './tab-view.ts';

export type MockState = keyof typeof MOCK_STATES | 'failed';

/** A line for children, one for parents and a place that takes reports from both. */
const LINES: Readonly<Record<Language, Readonly<Record<HelpReader | 'both', HelpLink>>>> = {
  fr: {
    child: {
      name: 'Ligne Écoute',
      what: 'Ligne gratuite et confidentielle pour les enfants et les ados.',
      phone: '06 39 98 00 10',
      url: 'https://example.org/ecoute',
    },
    parent: {
      name: 'Ligne Parents',
      what: 'Conseils gratuits pour les parents.',
      phone: '06 39 98 00 11',
      url: 'https://example.org/parents',
    },
    both: {
      name: 'Signaler',
      what: 'Signaler un contenu ou un comportement illégal en ligne.',
      phone: '',
      url: 'https://example.org/signaler',
    },
  },
  en: {
    child: {
      name: 'Listening Line',
      what: 'Free, confidential line for children and teens.',
      phone: '07700 900010',
      url: 'https://example.org/listen',
    },
    parent: {
      name: 'Parents’ Line',
      what: 'Free advice for parents.',
      phone: '07700 900011',
      url: 'https://example.org/parents',
    },
    both: {
      name: 'Report it',
      what: 'Report illegal content or behaviour online.',
      phone: '',
      url: 'https://example.org/report',
    },
  },
};

/** When the pause of the mock ends: always the same time on the clock. */
const PAUSED_UNTIL = new Date(2026, 6, 12, 18, 45).getTime();

/** A transport that stands in one state; marking a site and leaving it work on memory alone. */
export function mockTransport(
  state: MockState,
  language: Language,
  ageBand: AgeBand,
): PopupTransport & BlockedTransport {
  let mark: Judged['mark'] | undefined;
  let isLit = false;
  const asked = new Set<SpokenKind>();
  const view = async (): Promise<TabView> => {
    if (state === 'failed') throw new Error('no background');
    const base: TabView = {
      ...(structuredClone(MOCK_STATES[state]) as WithoutReader<TabView>),
      language,
      ageBand,
      country: 'FR',
      unkept: 0,
      keepDays: 30,
      namesSites: ageBand !== '15-17',
      locked: state === 'locked',
      byPolicy: state === 'school',
      pausedUntil: state === 'paused' && !isLit ? PAUSED_UNTIL : null,
    };
    if (base.state !== 'judged') return base;
    const unasked = base.unasked.filter((kind) => !asked.has(kind));
    return { ...base, unasked, mark: mark === undefined ? base.mark : mark };
  };
  return {
    running: { veilleuse: '0.0.0', browser: 'Browser 1' },
    view,
    help: async (audience: HelpReader = 'child') => [LINES[language][audience], LINES[language].both],
    watch: async (on) => {
      mark = on ? { kind: 'watch', listed: false, at: MARKED } : null;
      return view();
    },
    trust: async (_, on) => {
      mark = on ? { kind: 'trust', listed: false, at: MARKED } : null;
      return view();
    },
    pause: async (minutes) => {
      isLit = minutes === 0;
      return view();
    },
    askAgain: async (kind) => {
      asked.add(kind);
      return view();
    },
    openSettings: async () => undefined,
    openJournal: async () => undefined,
    leave: async () => undefined,
    away: async () => undefined,
    askPermission: async () => false,
    onChange: () => () => undefined,
  };
}
