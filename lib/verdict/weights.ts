import type { SignalId } from '#lib/signals/ids.ts';

/**
 * What each signal weighs, in log-odds at full strength. Risks are positive, what protects is negative.
 * Written by `npm run fit` from labelled pages; small enough to be read and argued with.
 */
export const WEIGHTS: Record<SignalId, number> = {
  // entry
  'no-account-needed': 1.69,
  'guest-entry': 0.99,
  'asks-age': 1.22,
  'asks-gender': 1.47,
  'asks-for-location': 0.76,
  'age-not-checked': 1.28,
  'under-age-retry': 2,
  'adults-only-service': 0.98,
  // people
  'public-member-list': 1.15,
  'public-profile-shows-town': 1.2,
  'minor-nicknames': 1.35,
  'adults-and-minors-mixed': 1.49,
  'private-message-from-anyone': 1.31,
  // rooms
  'open-rooms': 1.31,
  'adult-themes-open': 1.46,
  'made-to-meet-strangers': 0.88,
  'aimed-at-minors-with-strangers': 1.2,
  'open-conversation': 1.42,
  // stranger
  'random-partner': 1.58,
  'random-video-with-strangers': 1.39,
  'random-text-with-strangers': 0.97,
  'talk-to-strangers': 1.17,
  'live-camera': 0.14,
  // care
  'report-button': -0.22,
  'moderation-rules': -0.38,
  'legal-notice': 0,
  'help-for-minors': -0.41,
  'help-service': -5,
  'account-needed': -1.25,
  'verified-age': -1,
  'ordinary-purpose': -1.92,
  'no-moderation-found': 1.1,
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
export const BIAS = -2.57;
