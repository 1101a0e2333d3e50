/** Every state that the popup can be in: for tests and for looking. Never shipped. */
import type { ListedEntry } from '#lib/risklist/answer.ts';
import type { SignalId } from '#lib/signals/ids.ts';
import type { Reason } from '#lib/verdict/types.ts';
import type { PopupReader, TabView } from './tab-view.ts';

export type Judged = Extract<TabView, { state: 'judged' }>;
/** `Omit` that keeps the members of a union apart. */
export type WithoutReader<T> = T extends unknown ? Omit<T, keyof PopupReader> : never;

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
export const MARKED = new Date(2026, 6, 12, 12).getTime();

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
