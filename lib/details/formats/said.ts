/** All that is said outright, in so many words: like a number's form they are a detail where the sentence does not speak against it. */
import type { DetailKind } from '../types.ts';
import type { Strength } from './format.ts';
import { addressesIn, doorsIn } from './said/addresses.ts';
import { agesIn, agesPresentedIn, gradesIn } from './said/ages.ts';
import type { Place } from './said/behind.ts';
import { cardCodesIn } from './said/codes.ts';
import { handlesIn } from './said/handles.ts';
import { nameFieldsIn, namesIn, namesPerhapsIn } from './said/names.ts';
import { ridesIn, shopsIn } from './said/places.ts';
import { schoolsIn, schoolsPerhapsIn } from './said/schools.ts';
import { postcodesIn, townsIn } from './said/towns.ts';
import { townsBesideIn, townsPresentedIn } from './said/towns-beside.ts';

interface Way {
  kind: DetailKind;
  strength: Strength;
  /** It holds a figure, without which it need not be looked for. */
  figure?: true;
  find(form: string): Place[];
}

export const WAYS: readonly Way[] = [
  { kind: 'age', strength: 'outright', figure: true, find: agesIn },
  { kind: 'age', strength: 'outright', figure: true, find: agesPresentedIn },
  { kind: 'age', strength: 'outright', find: gradesIn },
  { kind: 'street-address', strength: 'outright', figure: true, find: addressesIn },
  { kind: 'street-address', strength: 'outright', figure: true, find: doorsIn },
  { kind: 'town', strength: 'strong', find: townsIn },
  { kind: 'town', strength: 'strong', find: townsBesideIn },
  { kind: 'town', strength: 'outright', find: townsPresentedIn },
  { kind: 'school', strength: 'certain', find: schoolsIn },
  { kind: 'school', strength: 'strong', find: schoolsPerhapsIn },
  { kind: 'town', strength: 'certain', figure: true, find: postcodesIn },
  { kind: 'full-name', strength: 'outright', find: namesIn },
  { kind: 'full-name', strength: 'strong', find: namesPerhapsIn },
  { kind: 'full-name', strength: 'outright', find: nameFieldsIn },
  { kind: 'handle', strength: 'strong', find: handlesIn },
  { kind: 'payment', strength: 'certain', figure: true, find: cardCodesIn },
  { kind: 'live-location', strength: 'outright', find: shopsIn },
  { kind: 'live-location', strength: 'outright', figure: true, find: ridesIn },
];
