/**
 * All that is said outright, in so many words: like a number's form they are a detail where the sentence does not speak against
 * it. They are only tried where the tagger gives their kind a chance, and is not sure of it.
 */

import type { DetailKind, Message } from '../types.ts';
import type { Strength } from './format.ts';
import { codesForwardedIn } from './keys-answered.ts';
import { accountsIn, accountsOwnedIn } from './said/accounts/accounts.ts';
import { handlesAnsweredIn } from './said/accounts/answered.ts';
import { accountsBareIn } from './said/accounts/bare.ts';
import { channelsAnsweredIn, channelsIn } from './said/accounts/channels.ts';
import { handlesCompletedIn } from './said/accounts/completed.ts';
import { handlesConfirmedIn } from './said/accounts/confirmed.ts';
import { ghostsIn } from './said/accounts/ghosts.ts';
import { handlesMendedIn } from './said/accounts/mended.ts';
import { mailsOfProvidersIn } from './said/accounts/providers.ts';
import { handlesReadOutIn, handlesSpokenIn } from './said/accounts/spoken.ts';
import { housesIn } from './said/addresses/houses.ts';
import { addressAloneIn, addressesIn } from './said/addresses/told.ts';
import { agesHiddenIn, agesIn, agesPresentedIn } from './said/ages/ages.ts';
import { agesFeltIn } from './said/ages/at-that-age.ts';
import { birthYearsIn } from './said/ages/birth-years.ts';
import { agesCelebratedIn } from './said/ages/celebrated.ts';
import { agesComparedIn } from './said/ages/compared.ts';
import { agesCorrectedIn } from './said/ages/corrected.ts';
import { gradesAttendedIn } from './said/ages/grades.ts';
import { agesGuessedIn } from './said/ages/guessed.ts';
import { agesLeavingSchoolIn } from './said/ages/leaving-school.ts';
import { agesReckonedIn } from './said/ages/reckoned.ts';
import { agesInMonthsIn, agesToComeFirstIn, agesToComeIn } from './said/ages/turning.ts';
import { agesOfYoungIn } from './said/ages/who.ts';
import { yearsLeftIn } from './said/ages/years-left.ts';
import type { Place } from './said/behind.ts';
import { birthdaysAnsweredIn } from './said/birthdays/answered.ts';
import { birthdaysIn } from './said/birthdays/birthdays.ts';
import { birthdaysBorneIn } from './said/birthdays/borne.ts';
import { birthdaysLatelyIn, birthdaysNearIn } from './said/birthdays/near.ts';
import { birthdaysSharedIn } from './said/birthdays/shared.ts';
import { inClauses } from './said/clauses.ts';
import { HIDDEN_WAYS } from './said/hidden.ts';
import { passwordsDrawnIn } from './said/keys/drawn.ts';
import { passwordsOfWordsIn } from './said/keys/own-words.ts';
import { agesListedIn, townsListedIn } from './said/listed.ts';
import { visitsAloneIn } from './said/meetings/home-alone.ts';
import { invitationsIn } from './said/meetings/invitations.ts';
import { meetingsIn, meetingsSurelyIn } from './said/meetings/meetings.ts';
import { hasTimeOrPlace, meetingsPlainlyIn } from './said/meetings/plainly.ts';
import { namesCompletedIn } from './said/names/completed.ts';
import { namesConfirmedIn, namesPerhapsConfirmedIn } from './said/names/confirmed.ts';
import { namesHiddenIn } from './said/names/hidden.ts';
import { nameFieldsIn } from './said/names/names.ts';
import { namesPerhapsPresentedIn, namesPresentedIn, namesSurelyPresentedIn } from './said/names/presented.ts';
import { doorsIn } from './said/places/at-yours.ts';
import { placesConfirmedIn } from './said/places/confirmed.ts';
import { placesInTownIn } from './said/places/in-town.ts';
import { linesIn } from './said/places/lines.ts';
import { ridesIn } from './said/places/rides.ts';
import { shopsIn, shopsSurelyIn } from './said/places/shops.ts';
import { trainsIn } from './said/places/trains.ts';
import { schoolsChosenIn } from './said/schools/chosen.ts';
import { schoolsConfirmedIn } from './said/schools/confirmed.ts';
import { schoolsAttendedIn } from './said/schools/kinds.ts';
import { schoolsOfOursIn } from './said/schools/ours.ts';
import { schoolsOfPatronsIn } from './said/schools/patrons.ts';
import { schoolsIn, schoolsPerhapsIn } from './said/schools/schools.ts';
import { schoolsSharedIn } from './said/schools/shared.ts';
import { handlesSpelledIn, handlesSpelledToAskerIn, mailsSpelledIn } from './said/spelled-out.ts';
import { townsClaimedIn, townsConfirmedIn } from './said/towns/answered.ts';
import { townsBareIn } from './said/towns/bare.ts';
import { townsBesideIn, townsOfVillageIn, townsPresentedIn } from './said/towns/beside.ts';
import { townsChosenIn } from './said/towns/chosen.ts';
import { townsContrastedIn } from './said/towns/contrasted.ts';
import { townsHereIn, townsNamedIn } from './said/towns/here.ts';
import { townsOfHouseholdsIn } from './said/towns/households.ts';
import { townsOfLessonsIn } from './said/towns/lessons.ts';
import { townsOfLocalsIn } from './said/towns/locals.ts';
import { townsMovedToIn } from './said/towns/moved.ts';
import { townsNamedFirstIn } from './said/towns/named-first.ts';
import { townsOutrightIn } from './said/towns/outright.ts';
import { townsPeopleIn } from './said/towns/people.ts';
import {
  hasTown,
  homesPlainlyIn,
  isNoWord,
  townsAnsweredPlainlyIn,
  townsPlainlyIn,
} from './said/towns/plainly.ts';
import { postcodesElsewhereIn, postcodesIn } from './said/towns/postcodes.ts';
import { townsSharedIn } from './said/towns/shared.ts';
import { townsIn } from './said/towns/towns.ts';

interface Way {
  kind: DetailKind;
  strength: Strength;
  /** It holds a figure, without which it need not be looked for. */
  figure?: true;
  /** It takes all its meaning from what the other side has said: its words may look like nothing to the tagger. */
  answer?: true;
  /** @param message what the form is of, with what was said before it */
  find(form: string, message: Message): Place[];
}

export const WAYS: readonly Way[] = [
  { kind: 'age', strength: 'outright', figure: true, find: agesIn },
  { kind: 'age', strength: 'outright', figure: true, find: agesPresentedIn },
  { kind: 'age', strength: 'certain', figure: true, find: agesHiddenIn },
  { kind: 'age', strength: 'certain', find: gradesAttendedIn },
  { kind: 'age', strength: 'certain', find: agesToComeIn },
  { kind: 'age', strength: 'outright', find: agesToComeFirstIn },
  { kind: 'age', strength: 'certain', find: yearsLeftIn },
  { kind: 'age', strength: 'certain', figure: true, find: agesCelebratedIn },
  { kind: 'age', strength: 'certain', find: agesLeavingSchoolIn },
  { kind: 'age', strength: 'certain', find: agesComparedIn },
  { kind: 'age', strength: 'certain', find: agesGuessedIn },
  { kind: 'age', strength: 'certain', figure: true, find: agesCorrectedIn },
  { kind: 'age', strength: 'certain', figure: true, find: agesOfYoungIn },
  { kind: 'birth-date', strength: 'certain', find: birthdaysIn },
  { kind: 'birth-date', strength: 'certain', find: birthdaysNearIn },
  { kind: 'birth-date', strength: 'certain', find: birthdaysAnsweredIn },
  { kind: 'birth-date', strength: 'certain', answer: true, find: birthdaysSharedIn },
  { kind: 'street-address', strength: 'strong', figure: true, find: addressesIn },
  { kind: 'street-address', strength: 'certain', figure: true, find: addressAloneIn },
  { kind: 'street-address', strength: 'certain', figure: true, answer: true, find: housesIn },
  { kind: 'town', strength: 'strong', find: townsIn },
  { kind: 'town', strength: 'strong', find: townsBesideIn },
  { kind: 'town', strength: 'certain', find: townsOfVillageIn },
  { kind: 'town', strength: 'outright', find: townsPresentedIn },
  { kind: 'town', strength: 'outright', find: townsHereIn },
  { kind: 'town', strength: 'outright', find: townsNamedIn },
  { kind: 'town', strength: 'certain', find: townsConfirmedIn },
  { kind: 'town', strength: 'certain', find: postcodesIn },
  { kind: 'town', strength: 'certain', find: townsMovedToIn },
  { kind: 'town', strength: 'certain', answer: true, find: townsChosenIn },
  { kind: 'town', strength: 'certain', answer: true, find: townsSharedIn },
  { kind: 'school', strength: 'certain', find: schoolsIn },
  { kind: 'school', strength: 'strong', find: schoolsAttendedIn },
  { kind: 'school', strength: 'certain', find: schoolsOfPatronsIn },
  { kind: 'school', strength: 'strong', find: schoolsPerhapsIn },
  { kind: 'school', strength: 'certain', find: schoolsConfirmedIn },
  { kind: 'school', strength: 'certain', answer: true, find: schoolsChosenIn },
  { kind: 'school', strength: 'certain', answer: true, find: schoolsSharedIn },
  { kind: 'full-name', strength: 'outright', find: nameFieldsIn },
  { kind: 'full-name', strength: 'outright', find: namesPresentedIn },
  { kind: 'full-name', strength: 'weak', find: namesPerhapsPresentedIn },
  { kind: 'full-name', strength: 'certain', find: namesHiddenIn },
  { kind: 'full-name', strength: 'outright', find: namesPerhapsConfirmedIn },
  { kind: 'handle', strength: 'outright', find: handlesAnsweredIn },
  { kind: 'handle', strength: 'strong', find: ghostsIn },
  { kind: 'handle', strength: 'certain', find: handlesSpelledIn },
  { kind: 'handle', strength: 'certain', find: handlesSpelledToAskerIn },
  { kind: 'handle', strength: 'outright', find: accountsIn },
  { kind: 'handle', strength: 'certain', find: handlesCompletedIn },
  { kind: 'handle', strength: 'certain', find: handlesSpokenIn },
  { kind: 'handle', strength: 'certain', find: handlesReadOutIn },
  { kind: 'email', strength: 'certain', find: mailsSpelledIn },
  { kind: 'password', strength: 'certain', figure: true, find: codesForwardedIn },
  { kind: 'meeting', strength: 'outright', find: meetingsIn },
  { kind: 'meeting', strength: 'certain', find: meetingsSurelyIn },
  { kind: 'meeting', strength: 'certain', find: invitationsIn },
  { kind: 'live-location', strength: 'certain', find: ridesIn },
  { kind: 'live-location', strength: 'outright', find: shopsIn },
  { kind: 'live-location', strength: 'certain', find: shopsSurelyIn },
  { kind: 'live-location', strength: 'certain', find: trainsIn },
  { kind: 'live-location', strength: 'certain', find: doorsIn },
  { kind: 'live-location', strength: 'certain', find: placesInTownIn },
  { kind: 'live-location', strength: 'certain', find: placesConfirmedIn },
  { kind: 'live-location', strength: 'strong', find: linesIn },
  ...HIDDEN_WAYS,
];

/** What words tell that look like nothing to the tagger: it is tried whatever that thinks of them. */
export const UNSEEN: readonly Pick<Way, 'kind' | 'figure' | 'find'>[] = [
  { kind: 'handle', find: channelsIn },
  { kind: 'handle', find: accountsBareIn },
  { kind: 'handle', find: accountsOwnedIn },
  { kind: 'handle', find: channelsAnsweredIn },
  { kind: 'handle', find: handlesConfirmedIn },
  { kind: 'handle', find: handlesMendedIn },
  { kind: 'email', find: mailsOfProvidersIn },
  { kind: 'password', find: passwordsOfWordsIn },
  { kind: 'password', find: passwordsDrawnIn },
  { kind: 'full-name', find: namesSurelyPresentedIn },
  { kind: 'full-name', find: namesConfirmedIn },
  { kind: 'full-name', find: namesCompletedIn },
  { kind: 'meeting', find: visitsAloneIn },
  { kind: 'meeting', find: inClauses(meetingsPlainlyIn, hasTimeOrPlace) },
  { kind: 'birth-date', find: birthdaysLatelyIn },
  { kind: 'birth-date', find: birthdaysBorneIn },
  { kind: 'age', find: agesListedIn },
  { kind: 'age', figure: true, find: birthYearsIn },
  { kind: 'age', figure: true, find: agesFeltIn },
  { kind: 'age', find: agesReckonedIn },
  { kind: 'age', figure: true, find: agesInMonthsIn },
  { kind: 'school', find: schoolsOfOursIn },
  { kind: 'town', find: townsListedIn },
  { kind: 'town', find: postcodesElsewhereIn },
  { kind: 'town', find: townsContrastedIn },
  { kind: 'town', find: inClauses(homesPlainlyIn, hasTown, isNoWord) },
  { kind: 'town', find: townsPlainlyIn },
  { kind: 'town', find: townsPeopleIn },
  { kind: 'town', find: townsOfHouseholdsIn },
  { kind: 'town', find: townsNamedFirstIn },
  { kind: 'town', find: townsOfLessonsIn },
  { kind: 'town', find: townsOutrightIn },
  { kind: 'town', find: townsBareIn },
  { kind: 'town', find: townsOfLocalsIn },
  { kind: 'town', find: townsClaimedIn },
  { kind: 'town', find: townsAnsweredPlainlyIn },
];
