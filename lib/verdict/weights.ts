import type { SignalId } from '#lib/signals/ids.ts';

/**
 * What each signal weighs, in log-odds at full strength. Risks are positive, what protects is negative.
 * Written by `npm run fit` from labelled pages; small enough to be read and argued with.
 */
export const WEIGHTS: Record<SignalId, number> = {
  // entry
  'no-account-needed': 1.54,
  'guest-entry': 1.15,
  'asks-age': 1.23,
  'asks-gender': 1.39,
  'asks-for-location': 0.77,
  'age-not-checked': 1.16,
  'under-age-retry': 2,
  'adults-only-service': 0.99,
  // people
  'public-member-list': 1.06,
  'public-profile-shows-town': 1.2,
  'minor-nicknames': 1.37,
  'adults-and-minors-mixed': 1.49,
  'private-message-from-anyone': 1.76,
  // rooms
  'open-rooms': 1.17,
  'adult-themes-open': 1.46,
  'made-to-meet-strangers': 0.85,
  'aimed-at-minors-with-strangers': 1.2,
  'open-conversation': 1.22,
  // stranger
  'random-partner': 1.52,
  'random-video-with-strangers': 1.38,
  'random-text-with-strangers': 0.93,
  'talk-to-strangers': 1.17,
  'live-camera': 0.12,
  // care
  'report-button': -0.18,
  'moderation-rules': -0.54,
  'legal-notice': -0.22,
  'help-for-minors': -0.42,
  'help-service': -5,
  'account-needed': -1.31,
  'verified-age': -1,
  'ordinary-purpose': -1.18,
  'no-moderation-found': 1.01,
  // money
  'paid-contact': 0.7,
  credits: 0.5,
  gifts: 0.39,
  // address
  listed: 4,
  'look-alike': 0.8,
  kin: 2.5,
};

/** Log-odds of a page that shows nothing at all. */
export const BIAS = -2.44;
