/**
 * What each signal should weigh before any page was seen, in log-odds: the fit starts here and is pulled back
 * to here, so that a few hundred pages can correct an opinion but not turn it into its opposite.
 */
import type { SignalId } from '#lib/signals/ids.ts';

export const PRIOR_BIAS = -2.7;

export const PRIOR: Record<SignalId, number> = {
  'no-account-needed': 1.9,
  'guest-entry': 0.8,
  'asks-age': 1.2,
  'asks-gender': 1.2,
  'asks-for-location': 0.7,
  'age-not-checked': 0.8,
  'under-age-retry': 2,
  'adults-only-service': 0.9,
  'public-member-list': 1.2,
  'public-profile-shows-town': 1.2,
  'minor-nicknames': 1.2,
  'adults-and-minors-mixed': 1.5,
  'private-message-from-anyone': 1.5,
  'open-rooms': 1.5,
  'adult-themes-open': 1.5,
  'made-to-meet-strangers': 0.9,
  'aimed-at-minors-with-strangers': 1.2,
  'open-conversation': 1.5,
  'random-partner': 2.2,
  'random-video-with-strangers': 2.2,
  'random-text-with-strangers': 1.3,
  'talk-to-strangers': 1.7,
  'live-camera': 0.5,
  'report-button': -0.4,
  'moderation-rules': -0.4,
  'legal-notice': -0.3,
  'help-for-minors': -0.4,
  'help-service': -5,
  'account-needed': -1.2,
  'verified-age': -1,
  'ordinary-purpose': -1.5,
  'no-moderation-found': 1,
  'paid-contact': 0.7,
  credits: 0.5,
  gifts: 0.4,
  listed: 4,
  'look-alike': 0.8,
  kin: 2.5,
};
