/** All that is said outright, in so many words: like a number's form they are a detail where the sentence does not speak against it. */
import type { DetailKind } from '../types.ts';
import type { Strength } from './format.ts';
import { addressesIn } from './said/addresses.ts';
import { agesIn, agesPresentedIn, gradesIn } from './said/ages.ts';
import type { Place } from './said/behind.ts';
import { cardCodesIn } from './said/codes.ts';
import { handlesIn } from './said/handles.ts';
import { meetingsIn } from './said/meetings.ts';
import { nameFieldsIn, namesIn, namesPerhapsIn } from './said/names.ts';
import { ridesIn, shopsIn, shopsSurelyIn } from './said/places.ts';
import { postcodesIn, townsIn } from './said/towns.ts';

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
  { kind: 'town', strength: 'strong', find: townsIn },
  { kind: 'town', strength: 'certain', figure: true, find: postcodesIn },
  { kind: 'full-name', strength: 'outright', find: namesIn },
  { kind: 'full-name', strength: 'strong', find: namesPerhapsIn },
  { kind: 'full-name', strength: 'outright', find: nameFieldsIn },
  { kind: 'handle', strength: 'strong', find: handlesIn },
  { kind: 'payment', strength: 'certain', figure: true, find: cardCodesIn },
  { kind: 'meeting', strength: 'outright', find: meetingsIn },
  { kind: 'live-location', strength: 'outright', find: shopsIn },
  { kind: 'live-location', strength: 'certain', find: shopsSurelyIn },
  { kind: 'live-location', strength: 'outright', figure: true, find: ridesIn },
];
