import type { SignalId } from '#lib/signals/ids.ts';

/**
 * What each signal weighs, in log-odds at full strength. Risks are positive, what protects is negative.
 * Written by `npm run fit` from labelled pages; small enough to be read and argued with.
 */
export const WEIGHTS: Record<SignalId, number> = {
  // entry
  'no-account-needed': 1.67,
  'guest-entry': 0.95,
  'asks-age': 1.23,
  'asks-gender': 1.45,
  'asks-for-location': 0.77,
  'age-not-checked': 1.12,
  'under-age-retry': 2,
  'adults-only-service': 0.99,
  // people
  'public-member-list': 1.09,
  'public-profile-shows-town': 1.2,
  'minor-nicknames': 1.35,
  'adults-and-minors-mixed': 1.49,
  'private-message-from-anyone': 1.39,
  // rooms
  'open-rooms': 1.17,
  'adult-themes-open': 1.46,
  'made-to-meet-strangers': 0.89,
  'aimed-at-minors-with-strangers': 1.2,
  'open-conversation': 1.44,
  // stranger
  'random-partner': 1.58,
  'random-video-with-strangers': 1.4,
  'random-text-with-strangers': 0.97,
  'talk-to-strangers': 1.18,
  'live-camera': 0.14,
  // care
  'report-button': -0.19,
  'moderation-rules': -0.45,
  'legal-notice': -0.08,
  'help-for-minors': -0.41,
  'help-service': -5,
  'account-needed': -1.27,
  'verified-age': -1,
  'ordinary-purpose': -1.89,
  'no-moderation-found': 1.09,
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
export const BIAS = -2.56;
