/**
 * How certain a finding must be to speak on a risky site at 11–14. Kinds that can lead somebody to a child's door
 * or empty an account speak earlier; kinds that friends exchange all day must be surer.
 */
import type { DetailKind } from './types.ts';

export const SPEAKS_FROM: Readonly<Record<DetailKind, number>> = {
  phone: 0.5,
  email: 0.5,
  'street-address': 0.5,
  town: 0.6,
  school: 0.6,
  'full-name': 0.6,
  'birth-date': 0.6,
  age: 0.6,
  handle: 0.6,
  payment: 0.5,
  'live-location': 0.6,
  meeting: 0.6,
  password: 0.5,
};
