import { signal as accountNeeded } from './care/account-needed.ts';
import { signal as helpForMinors } from './care/help-for-minors.ts';
import { signal as helpService } from './care/help-service.ts';
import { signal as legalNotice } from './care/legal-notice.ts';
import { signal as moderationRules } from './care/moderation-rules.ts';
import { signal as noModerationFound } from './care/no-moderation-found.ts';
import { signal as ordinaryPurpose } from './care/ordinary-purpose.ts';
import { signal as reportButton } from './care/report-button.ts';
import { signal as verifiedAge } from './care/verified-age.ts';
import { signal as adultsOnlyService } from './entry/adults-only-service.ts';
import { signal as ageNotChecked } from './entry/age-not-checked.ts';
import { signal as asksAge } from './entry/asks-age.ts';
import { signal as asksForLocation } from './entry/asks-for-location.ts';
import { signal as asksGender } from './entry/asks-gender.ts';
import { signal as guestEntry } from './entry/guest-entry.ts';
import { signal as noAccountNeeded } from './entry/no-account-needed.ts';
import { signal as underAgeRetry } from './entry/under-age-retry.ts';
import { signal as credits } from './money/credits.ts';
import { signal as gifts } from './money/gifts.ts';
import { signal as paidContact } from './money/paid-contact.ts';
import { signal as adultsAndMinorsMixed } from './people/adults-and-minors-mixed.ts';
import { signal as minorNicknames } from './people/minor-nicknames.ts';
import { signal as privateMessageFromAnyone } from './people/private-message-from-anyone.ts';
import { signal as publicMemberList } from './people/public-member-list.ts';
import { signal as publicProfileShowsTown } from './people/public-profile-shows-town.ts';
import { signal as adultThemesOpen } from './rooms/adult-themes-open.ts';
import { signal as aimedAtMinorsWithStrangers } from './rooms/aimed-at-minors-with-strangers.ts';
import { signal as madeToMeetStrangers } from './rooms/made-to-meet-strangers.ts';
import { signal as openConversation } from './rooms/open-conversation.ts';
import { signal as openRooms } from './rooms/open-rooms.ts';
import type { Signal } from './signal.ts';
import { signal as liveCamera } from './stranger/live-camera.ts';
import { signal as randomPartner } from './stranger/random-partner.ts';
import { signal as randomTextWithStrangers } from './stranger/random-text-with-strangers.ts';
import { signal as randomVideoWithStrangers } from './stranger/random-video-with-strangers.ts';
import { signal as talkToStrangers } from './stranger/talk-to-strangers.ts';

/** Every signal that is read off a page, in the order of `ids.ts`. */
export const SIGNALS: readonly Signal[] = [
  noAccountNeeded,
  guestEntry,
  asksAge,
  asksGender,
  asksForLocation,
  ageNotChecked,
  underAgeRetry,
  adultsOnlyService,
  publicMemberList,
  publicProfileShowsTown,
  minorNicknames,
  adultsAndMinorsMixed,
  privateMessageFromAnyone,
  openRooms,
  adultThemesOpen,
  madeToMeetStrangers,
  aimedAtMinorsWithStrangers,
  openConversation,
  randomPartner,
  randomVideoWithStrangers,
  randomTextWithStrangers,
  talkToStrangers,
  liveCamera,
  reportButton,
  moderationRules,
  legalNotice,
  helpForMinors,
  helpService,
  accountNeeded,
  verifiedAge,
  ordinaryPurpose,
  noModerationFound,
  paidContact,
  credits,
  gifts,
];
