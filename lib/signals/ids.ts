/**
 * Every signal, by family. The id is the file name under `lib/signals/<family>/`, the key in weights and
 * translations, and, where a reason code of the risk list says the same, that reason code.
 */
export const SIGNAL_FAMILIES = {
  entry: [
    'no-account-needed',
    'guest-entry',
    'asks-age',
    'asks-gender',
    'asks-for-location',
    'age-not-checked',
    'under-age-retry',
    'adults-only-service',
  ],
  people: [
    'public-member-list',
    'public-profile-shows-town',
    'minor-nicknames',
    'adults-and-minors-mixed',
    'private-message-from-anyone',
  ],
  rooms: [
    'open-rooms',
    'adult-themes-open',
    'made-to-meet-strangers',
    'aimed-at-minors-with-strangers',
    'open-conversation',
  ],
  stranger: [
    'random-partner',
    'random-video-with-strangers',
    'random-text-with-strangers',
    'talk-to-strangers',
    'live-camera',
  ],
  care: [
    'report-button',
    'moderation-rules',
    'legal-notice',
    'help-for-minors',
    'help-service',
    'account-needed',
    'verified-age',
    'ordinary-purpose',
    'no-moderation-found',
  ],
  money: ['paid-contact', 'credits', 'gifts'],
  address: ['listed', 'look-alike', 'kin'],
} as const;

export type SignalFamily = keyof typeof SIGNAL_FAMILIES;
export type SignalId = (typeof SIGNAL_FAMILIES)[SignalFamily][number];

/** All ids in registry order. */
export const SIGNAL_IDS = Object.values(SIGNAL_FAMILIES).flat() as readonly SignalId[];
