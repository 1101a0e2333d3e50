/** The popup and the blocked page in every state, without a background: for tests and for looking. Never shipped. */
import type { SpokenKind } from '#lib/details/speak.ts';
import type { AgeBand, Language } from '#lib/family/settings.ts';
import type { HelpLine } from '#lib/messaging/contract.ts';
import type { ListedEntry } from '#lib/risklist/answer.ts';
import type { SignalId } from '#lib/signals/ids.ts';
import type { BlockedTransport } from '#lib/ui/blocked/transport.ts';
import type { PopupTransport } from '#lib/ui/popup/transport.ts';
import type { Reason } from '#lib/verdict/types.ts';
import type { TabView } from './tab-view.ts';

type Judged = Extract<TabView, { state: 'judged' }>;
/** `Omit` that keeps the members of a union apart. */
type WithoutReader<T> = T extends unknown
  ? Omit<
      T,
      | 'ageBand'
      | 'language'
      | 'country'
      | 'unkept'
      | 'locked'
      | 'byPolicy'
      | 'pausedUntil'
      | 'keepDays'
      | 'namesSites'
    >
  : never;

const reason = (signal: SignalId, strength: number, weight: number): Reason => ({ signal, strength, weight });
const judged = (part: Partial<Judged>): WithoutReader<Judged> => ({
  state: 'judged',
  site: 'tchat-entre-nous.example',
  level: 'calm',
  score: 0.02,
  reasons: [],
  notFound: [],
  entry: null,
  known: null,
  mark: null,
  trust: null,
  isListed: false,
  siteKey: 1,
  isPrivate: false,
  unasked: [],
  warning: 'none',
  camera: false,
  looked: 'closely',
  ...part,
});

const ENTRY: ListedEntry = {
  domain: 'salons-du-soir.example',
  names: ['Salons du soir'],
  level: 'strong',
  confidence: 'A',
  category: 'clone',
  reasons: ['successor-of-closed-site', 'regulator-action', 'no-account-needed'],
  sources: [
    {
      title: 'Le Courrier des familles : un tchat dans le viseur du régulateur',
      url: 'https://example.org/courrier',
      year: 2025,
    },
    { title: 'Page d’accueil du site', year: null },
  ],
  status: { value: 'open', checked: '2025-12' },
  successorOf: 'anciens-salons.example',
  faded: false,
};

const CAUTION = judged({
  level: 'caution',
  score: 0.71,
  warning: 'banner',
  reasons: [
    reason('no-account-needed', 0.9, 1.6),
    reason('public-profile-shows-town', 0.7, 1.4),
    reason('adults-and-minors-mixed', 0.5, 0.9),
    reason('asks-gender', 0.8, 0.4),
    reason('open-rooms', 0.3, 0.2),
    reason('legal-notice', 0.6, -0.5),
  ],
  notFound: ['report-button', 'moderation-rules', 'verified-age'],
});
const DANGER = judged({
  level: 'danger',
  score: 0.97,
  warning: 'cover',
  site: 'coco-type.example',
  reasons: [
    reason('kin', 0.81, 2.4),
    reason('adults-and-minors-mixed', 0.9, 1.8),
    reason('private-message-from-anyone', 0.8, 1.2),
    reason('no-account-needed', 1, 1.1),
  ],
  notFound: [
    'report-button',
    'moderation-rules',
    'legal-notice',
    'help-for-minors',
    'account-needed',
    'verified-age',
  ],
});

/** When the family marked a site: always the same day. */
const MARKED = new Date(2026, 6, 12, 12).getTime();

/** Every state that the popup can be in, by name. */
export const MOCK_STATES = {
  forbidden: { state: 'forbidden' },
  'no-permission': {
    state: 'no-permission',
    site: 'forum-du-college.example',
    origin: 'https://forum-du-college.example/*',
  },
  looking: { state: 'looking', site: 'forum-du-college.example' },
  protected: { state: 'protected', site: 'ligne-ecoute.example', name: 'Ligne Écoute', why: 'helpline' },
  'protected-report': { state: 'protected', site: 'signaler.example', name: 'Signaler', why: 'report' },
  'protected-school': {
    state: 'protected',
    site: 'cahier-de-classe.example',
    name: 'Cahier de classe',
    why: 'school',
  },
  calm: judged({
    site: 'forum-du-college.example',
    reasons: [reason('account-needed', 0.9, -1.2), reason('report-button', 0.8, -0.8)],
  }),
  'calm-plain': judged({ site: 'recettes-de-saison.example', looked: 'glance' }),
  known: judged({
    site: 'messagerie.example',
    known: 'Messagerie',
    reasons: [reason('account-needed', 1, -1.4)],
  }),
  unknown: judged({ level: 'unknown', score: 0.35, reasons: [reason('open-conversation', 0.5, 0.5)] }),
  caution: CAUTION,
  watched: { ...CAUTION, mark: { kind: 'watch', listed: false, at: MARKED } },
  locked: { ...CAUTION, mark: { kind: 'watch', listed: false, at: MARKED } },
  school: CAUTION,
  trusted: {
    ...CAUTION,
    level: 'calm',
    warning: 'none',
    mark: { kind: 'trust', listed: false, at: MARKED },
    trust: 'calm',
  },
  paused: { ...DANGER, warning: 'none' },
  unasked: { ...CAUTION, unasked: ['phone', 'photo-location'] },
  danger: DANGER,
  camera: {
    ...DANGER,
    camera: true,
    reasons: [reason('random-video-with-strangers', 1, 2.6), reason('live-camera', 1, 1.2)],
  },
  listed: {
    ...DANGER,
    site: ENTRY.domain,
    entry: ENTRY,
    isListed: true,
    reasons: [reason('listed', 1, 4), reason('no-account-needed', 1, 1.1)],
  },
  'trusted-listed': {
    ...CAUTION,
    site: ENTRY.domain,
    entry: ENTRY,
    mark: { kind: 'trust', listed: true, at: MARKED },
    trust: 'small',
    isListed: true,
    reasons: [reason('listed', 1, 4), reason('no-account-needed', 1, 1.1)],
  },
  faded: {
    ...CAUTION,
    entry: {
      ...ENTRY,
      confidence: 'C',
      level: 'watch',
      faded: true,
      status: { value: 'unknown', checked: null },
    },
    reasons: [reason('listed', 0.4, 1.2)],
    notFound: [],
    looked: 'glance',
  },
  blocked: { ...DANGER, warning: 'blocked' },
} as const satisfies Record<string, WithoutReader<TabView>>;

export type MockState = keyof typeof MOCK_STATES | 'failed';

const HELP: Readonly<Record<Language, HelpLine[]>> = {
  fr: [
    {
      name: 'Ligne Écoute',
      what: 'Ligne gratuite et confidentielle pour les enfants et les ados.',
      phone: '06 39 98 00 10',
      url: 'https://example.org/ecoute',
    },
    {
      name: 'Signaler',
      what: 'Signaler un contenu ou un comportement illégal en ligne.',
      phone: '',
      url: 'https://example.org/signaler',
    },
  ],
  en: [
    {
      name: 'Listening Line',
      what: 'Free, confidential line for children and teens.',
      phone: '07700 900010',
      url: 'https://example.org/listen',
    },
    {
      name: 'Report it',
      what: 'Report illegal content or behaviour online.',
      phone: '',
      url: 'https://example.org/report',
    },
  ],
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
    help: async () => HELP[language],
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
