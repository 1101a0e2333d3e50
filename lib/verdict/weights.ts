import type { SignalId } from '#lib/signals/ids.ts';

/**
 * What each signal weighs, in log-odds at full strength. Risks are positive, what protects is negative.
 * Written by `npm run fit` from labelled pages; small enough to be read and argued with.
 */
export const WEIGHTS: Record<SignalId, number> = {
  // entry
  'no-account-needed': 1.49,
  'guest-entry': 0.74,
  'asks-age': 1.27,
  'asks-gender': 1.51,
  'asks-for-location': 0.78,
  'age-not-checked': 1.15,
  'under-age-retry': 2,
  'adults-only-service': 0.96,
  // people
  'public-member-list': 0.93,
  'public-profile-shows-town': 1.2,
  'minor-nicknames': 1.35,
  'adults-and-minors-mixed': 1.49,
  'private-message-from-anyone': 1.37,
  // rooms
  'open-rooms': 1.08,
  'adult-themes-open': 1.54,
  'made-to-meet-strangers': 0.94,
  'aimed-at-minors-with-strangers': 1.2,
  'open-conversation': 1.62,
  // stranger
  'random-partner': 1.6,
  'random-video-with-strangers': 1.37,
  'random-text-with-strangers': 0.99,
  'talk-to-strangers': 1.15,
  'live-camera': 0.14,
  // care
  'report-button': -0.12,
  'moderation-rules': -0.38,
  'legal-notice': -0.15,
  'help-for-minors': -0.41,
  'help-service': -5,
  'account-needed': -1.27,
  'verified-age': -1,
  'ordinary-purpose': -1.88,
  'no-moderation-found': 0.94,
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
export const BIAS = -2.6;
