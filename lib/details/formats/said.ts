/** All that is said outright, in so many words: like a number's form they are a detail where the sentence does not speak against it. */

import type { DetailKind, Message } from '../types.ts';
import type { Strength } from './format.ts';
import { codesForwardedIn } from './keys-answered.ts';
import { accountsIn } from './said/accounts/accounts.ts';
import { handlesAnsweredIn } from './said/accounts/answered.ts';
import { handlesCompletedIn } from './said/accounts/completed.ts';
import { ghostsIn } from './said/accounts/ghosts.ts';
import { handlesIn } from './said/accounts/handles.ts';
import { channelsIn, newAccountsIn } from './said/accounts/new-accounts.ts';
import { handlesReadOutIn, handlesSpokenIn } from './said/accounts/spoken.ts';
import { addressesIn, doorsIn } from './said/addresses/addresses.ts';
import { addressesAnsweredIn, houseNumbersIn } from './said/addresses/answered.ts';
import { addressesConfirmedIn, streetsAnsweredIn } from './said/addresses/confirmed.ts';
import { agesHiddenIn, agesIn, agesPresentedIn, gradesIn } from './said/ages/ages.ts';
import { agesAnsweredIn } from './said/ages/answered.ts';
import { birthYearsIn } from './said/ages/birth-years.ts';
import { agesCelebratedIn } from './said/ages/celebrated.ts';
import { agesComparedIn } from './said/ages/compared.ts';
import { gradesAttendedIn } from './said/ages/grades.ts';
import { agesToComeFirstIn, agesToComeIn } from './said/ages/turning.ts';
import { yearsLeftIn } from './said/ages/years-left.ts';
import type { Place } from './said/behind.ts';
import { birthdaysAnsweredIn } from './said/birthdays/answered.ts';
import { birthdaysIn } from './said/birthdays/birthdays.ts';
import { birthdaysNearIn } from './said/birthdays/near.ts';
import { cardCodesIn } from './said/codes.ts';
import { agesContinuedIn, townsContinuedIn } from './said/continued.ts';
import { deviceCodesIn } from './said/device-codes.ts';
import { HIDDEN_WAYS } from './said/hidden.ts';
import { invitationsIn } from './said/meetings/invitations.ts';
import { meetingsIn, meetingsSurelyIn } from './said/meetings/meetings.ts';
import { namesAnsweredIn } from './said/names/answered.ts';
import { namesCalledIn } from './said/names/called.ts';
import { namesCompletedIn } from './said/names/completed.ts';
import { namesHiddenIn } from './said/names/hidden.ts';
import { nameFieldsIn, namesIn, namesPerhapsIn } from './said/names/names.ts';
import { namesListedIn, namesPresentedIn } from './said/names/presented.ts';
import { namesSignedIn } from './said/names/signed.ts';
import { stopsIn } from './said/places/alighting.ts';
import { placesAnsweredIn } from './said/places/answered.ts';
import { spotsIn, spotsPerhapsIn } from './said/places/at-spots.ts';
import { besideShopsIn, ridesIn, shopsIn, shopsSurelyIn } from './said/places/places.ts';
import { trainsIn } from './said/places/trains.ts';
import { schoolsConfirmedIn } from './said/schools/confirmed.ts';
import { schoolsAttendedIn } from './said/schools/kinds.ts';
import { schoolsOfPatronsIn } from './said/schools/patrons.ts';
import { schoolsIn, schoolsPerhapsIn } from './said/schools/schools.ts';
import { handlesSpelledIn, mailsSpelledIn, namesSpelledIn } from './said/spelled-out.ts';
import { townsAnsweredIn, townsConfirmedIn } from './said/towns/answered.ts';
import { townsBesideIn, townsPresentedIn } from './said/towns/beside.ts';
import { townsChosenIn } from './said/towns/chosen.ts';
import { townsHereIn, townsNamedIn } from './said/towns/here.ts';
import { townsMovedToIn } from './said/towns/moved.ts';
import { townsPeopleIn } from './said/towns/people.ts';
import { postcodesAnsweredIn, postcodesIn } from './said/towns/postcodes.ts';
import { townsIn } from './said/towns/towns.ts';
import { domainsAnsweredIn, mailsAnsweredIn, mailsNamedIn, mailsSpokenIn } from './spoken-mails.ts';

interface Way {
  kind: DetailKind;
  strength: Strength;
  /** It holds a figure, without which it need not be looked for. */
  figure?: true;
  /** @param message what the form is of, with what was said before it */
  find(form: string, message: Message): Place[];
}

export const WAYS: readonly Way[] = [
  { kind: 'age', strength: 'outright', figure: true, find: agesIn },
  { kind: 'age', strength: 'outright', figure: true, find: agesPresentedIn },
  { kind: 'age', strength: 'certain', figure: true, find: agesHiddenIn },
  { kind: 'age', strength: 'outright', find: gradesIn },
  { kind: 'age', strength: 'certain', find: gradesAttendedIn },
  { kind: 'age', strength: 'certain', find: agesToComeIn },
  { kind: 'age', strength: 'outright', find: agesToComeFirstIn },
  { kind: 'age', strength: 'certain', figure: true, find: birthYearsIn },
  { kind: 'age', strength: 'outright', figure: true, find: agesContinuedIn },
  { kind: 'age', strength: 'outright', figure: true, find: agesAnsweredIn },
  { kind: 'age', strength: 'certain', figure: true, find: agesCelebratedIn },
  { kind: 'age', strength: 'certain', find: yearsLeftIn },
  { kind: 'age', strength: 'certain', find: agesComparedIn },
  { kind: 'birth-date', strength: 'certain', find: birthdaysIn },
  { kind: 'birth-date', strength: 'certain', find: birthdaysNearIn },
  { kind: 'birth-date', strength: 'certain', find: birthdaysAnsweredIn },
  { kind: 'street-address', strength: 'certain', find: addressesIn },
  { kind: 'street-address', strength: 'outright', figure: true, find: doorsIn },
  { kind: 'street-address', strength: 'outright', figure: true, find: addressesAnsweredIn },
  { kind: 'street-address', strength: 'certain', find: houseNumbersIn },
  { kind: 'street-address', strength: 'certain', find: addressesConfirmedIn },
  { kind: 'street-address', strength: 'certain', find: streetsAnsweredIn },
  { kind: 'town', strength: 'strong', find: townsIn },
  { kind: 'town', strength: 'strong', find: townsBesideIn },
  { kind: 'town', strength: 'outright', find: townsPresentedIn },
  { kind: 'town', strength: 'outright', find: townsContinuedIn },
  { kind: 'town', strength: 'certain', find: townsMovedToIn },
  { kind: 'town', strength: 'certain', find: townsPeopleIn },
  { kind: 'town', strength: 'outright', find: townsHereIn },
  { kind: 'town', strength: 'outright', find: townsNamedIn },
  { kind: 'town', strength: 'certain', find: townsAnsweredIn },
  { kind: 'town', strength: 'certain', find: townsConfirmedIn },
  { kind: 'town', strength: 'certain', find: townsChosenIn },
  { kind: 'school', strength: 'certain', find: schoolsIn },
  { kind: 'school', strength: 'outright', find: schoolsAttendedIn },
  { kind: 'school', strength: 'certain', find: schoolsOfPatronsIn },
  { kind: 'school', strength: 'certain', find: schoolsConfirmedIn },
  { kind: 'school', strength: 'strong', find: schoolsPerhapsIn },
  { kind: 'town', strength: 'certain', find: postcodesIn },
  { kind: 'town', strength: 'certain', find: postcodesAnsweredIn },
  { kind: 'full-name', strength: 'outright', find: namesIn },
  { kind: 'full-name', strength: 'strong', find: namesPerhapsIn },
  { kind: 'full-name', strength: 'outright', find: nameFieldsIn },
  { kind: 'full-name', strength: 'outright', find: namesPresentedIn },
  { kind: 'full-name', strength: 'certain', find: namesListedIn },
  { kind: 'full-name', strength: 'certain', find: namesCalledIn },
  { kind: 'full-name', strength: 'certain', find: namesCompletedIn },
  { kind: 'full-name', strength: 'certain', find: namesAnsweredIn },
  { kind: 'full-name', strength: 'certain', find: namesSignedIn },
  { kind: 'handle', strength: 'strong', find: handlesIn },
  { kind: 'handle', strength: 'outright', find: accountsIn },
  { kind: 'handle', strength: 'outright', find: handlesAnsweredIn },
  { kind: 'handle', strength: 'certain', find: channelsIn },
  { kind: 'handle', strength: 'outright', find: newAccountsIn },
  { kind: 'handle', strength: 'certain', find: handlesCompletedIn },
  { kind: 'handle', strength: 'strong', find: ghostsIn },
  { kind: 'handle', strength: 'certain', find: handlesSpelledIn },
  { kind: 'full-name', strength: 'certain', find: namesSpelledIn },
  { kind: 'full-name', strength: 'certain', find: namesHiddenIn },
  { kind: 'email', strength: 'certain', find: mailsSpelledIn },
  { kind: 'email', strength: 'outright', find: mailsSpokenIn },
  { kind: 'email', strength: 'certain', find: mailsAnsweredIn },
  { kind: 'email', strength: 'certain', find: domainsAnsweredIn },
  { kind: 'email', strength: 'certain', find: mailsNamedIn },
  { kind: 'handle', strength: 'certain', find: handlesSpokenIn },
  { kind: 'handle', strength: 'certain', find: handlesReadOutIn },
  { kind: 'password', strength: 'certain', figure: true, find: deviceCodesIn },
  { kind: 'password', strength: 'certain', figure: true, find: codesForwardedIn },
  { kind: 'payment', strength: 'certain', figure: true, find: cardCodesIn },
  { kind: 'meeting', strength: 'outright', find: meetingsIn },
  { kind: 'meeting', strength: 'certain', find: meetingsSurelyIn },
  { kind: 'meeting', strength: 'certain', find: invitationsIn },
  { kind: 'live-location', strength: 'outright', find: shopsIn },
  { kind: 'live-location', strength: 'certain', find: shopsSurelyIn },
  { kind: 'live-location', strength: 'certain', find: besideShopsIn },
  { kind: 'live-location', strength: 'certain', figure: true, find: ridesIn },
  { kind: 'live-location', strength: 'certain', find: trainsIn },
  { kind: 'live-location', strength: 'certain', find: stopsIn },
  { kind: 'live-location', strength: 'certain', find: spotsIn },
  { kind: 'live-location', strength: 'outright', find: spotsPerhapsIn },
  { kind: 'live-location', strength: 'certain', find: placesAnsweredIn },
  ...HIDDEN_WAYS,
];
