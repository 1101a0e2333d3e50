import type { SignalId } from '#lib/signals/ids.ts';

/**
 * What each signal weighs, in log-odds at full strength. Risks are positive, what protects is negative.
 * Written by `npm run fit` from labelled pages; small enough to be read and argued with.
 */
export const WEIGHTS: Record<SignalId, number> = {
  // entry
  'no-account-needed': 1.85,
  'guest-entry': 0.78,
  'asks-age': 1.2,
  'asks-gender': 1.3,
  'asks-for-location': 0.7,
  'age-not-checked': 0.9,
  'under-age-retry': 2,
  'adults-only-service': 0.9,
  // people
  'public-member-list': 1.12,
  'public-profile-shows-town': 1.2,
  'minor-nicknames': 1.25,
  'adults-and-minors-mixed': 1.49,
  'private-message-from-anyone': 1.66,
  // rooms
  'open-rooms': 1.39,
  'adult-themes-open': 1.5,
  'made-to-meet-strangers': 0.89,
  'aimed-at-minors-with-strangers': 1.2,
  'open-conversation': 1.6,
  // stranger
  'random-partner': 1.99,
  'random-video-with-strangers': 2.04,
  'random-text-with-strangers': 1.14,
  'talk-to-strangers': 1.53,
  'live-camera': 0.34,
  // care
  'report-button': -0.35,
  'moderation-rules': -0.41,
  'legal-notice': -0.29,
  'help-for-minors': -0.4,
  'help-service': -5,
  'account-needed': -1.22,
  'verified-age': -1,
  'ordinary-purpose': -1.44,
  'no-moderation-found': 1.03,
  // money
  'paid-contact': 0.7,
  credits: 0.5,
  gifts: 0.4,
  // address
  listed: 4,
  'look-alike': 0.8,
  kin: 2.5,
};

/** Log-odds of a page that shows nothing at all. */
export const BIAS = -2.69;
