import type { SignalId } from '#lib/signals/ids.ts';

/**
 * What each signal weighs, in log-odds at full strength. Risks are positive, what protects is negative.
 * Written by `npm run fit` from labelled pages; small enough to be read and argued with.
 */
export const WEIGHTS: Record<SignalId, number> = {
  // entry
  'no-account-needed': 1.31,
  'guest-entry': 0.62,
  'asks-age': 1.23,
  'asks-gender': 1.39,
  'asks-for-location': 0.77,
  'age-not-checked': 1.15,
  'under-age-retry': 2,
  'adults-only-service': 0.99,
  // people
  'public-member-list': 1.08,
  'public-profile-shows-town': 1.12,
  'minor-nicknames': 1.37,
  'adults-and-minors-mixed': 1.4,
  'private-message-from-anyone': 1.61,
  // rooms
  'open-rooms': 1.2,
  'adult-themes-open': 1.46,
  'made-to-meet-strangers': 0.86,
  'aimed-at-minors-with-strangers': 1.2,
  'open-conversation': 1.27,
  // stranger
  'random-partner': 1.5,
  'random-video-with-strangers': 1.38,
  'random-text-with-strangers': 0.9,
  'talk-to-strangers': 1.16,
  'live-camera': 0.14,
  // care
  'report-button': -0.17,
  'moderation-rules': -0.6,
  'legal-notice': -0.48,
  'help-for-minors': -0.42,
  'help-service': -5,
  'account-needed': -0.7,
  'verified-age': -1,
  'ordinary-purpose': -0.91,
  'no-moderation-found': 0.73,
  // money
  'paid-contact': 0.7,
  credits: 0.5,
  gifts: 0.38,
  // address
  listed: 4,
  'look-alike': 0.8,
  kin: 2.5,
};

/** Log-odds of a page that shows nothing at all. */
export const BIAS = -2.18;
