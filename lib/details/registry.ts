/** All detectors, in the order in which their findings are read. One line a kind. */
import { age } from './age.ts';
import { birthDate } from './birth-date.ts';
import { email } from './email.ts';
import { fullName } from './full-name.ts';
import { handle } from './handle.ts';
import { liveLocation } from './live-location.ts';
import { meeting } from './meeting.ts';
import { password } from './password.ts';
import { payment } from './payment.ts';
import { phone } from './phone.ts';
import { school } from './school.ts';
import { streetAddress } from './street-address.ts';
import { town } from './town.ts';
import type { DetailKind, Detector } from './types.ts';

export const DETECTORS: readonly (readonly [DetailKind, Detector])[] = [
  ['phone', phone],
  ['email', email],
  ['street-address', streetAddress],
  ['town', town],
  ['school', school],
  ['full-name', fullName],
  ['birth-date', birthDate],
  ['age', age],
  ['handle', handle],
  ['payment', payment],
  ['live-location', liveLocation],
  ['meeting', meeting],
  ['password', password],
];
