/** What detectors of personal details need of each language. One line a language and group. */
import type { Rule } from '#lib/details/rules.ts';
import * as deContact from './de/contact.ts';
import * as deIdentity from './de/identity.ts';
import * as dePlaces from './de/places.ts';
import * as enContact from './en/contact.ts';
import * as enIdentity from './en/identity.ts';
import * as enPlaces from './en/places.ts';
import * as esContact from './es/contact.ts';
import * as esIdentity from './es/identity.ts';
import * as esPlaces from './es/places.ts';
import * as frContact from './fr/contact.ts';
import * as frIdentity from './fr/identity.ts';
import * as frPlaces from './fr/places.ts';
import * as itContact from './it/contact.ts';
import * as itIdentity from './it/identity.ts';
import * as itPlaces from './it/places.ts';
import * as nlContact from './nl/contact.ts';
import * as nlIdentity from './nl/identity.ts';
import * as nlPlaces from './nl/places.ts';
import * as ptContact from './pt/contact.ts';
import * as ptIdentity from './pt/identity.ts';
import * as ptPlaces from './pt/places.ts';

const CONTACT = [frContact, enContact, deContact, esContact, itContact, ptContact, nlContact];

const IDENTITY = [frIdentity, enIdentity, deIdentity, esIdentity, itIdentity, ptIdentity, nlIdentity];

const PLACES = [frPlaces, enPlaces, dePlaces, esPlaces, itPlaces, ptPlaces, nlPlaces];

/** Questions after which a bare answer gives a detail away. */
export const QUESTIONS: readonly Rule[] = [
  ...CONTACT.flatMap(({ contactQuestions }) => contactQuestions),
  ...IDENTITY.flatMap(({ identityQuestions }) => identityQuestions),
  ...PLACES.flatMap(({ placesQuestions }) => placesQuestions),
];
