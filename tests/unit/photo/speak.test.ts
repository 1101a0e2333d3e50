import { expect, it } from 'vitest';
import { PHOTO_KINDS, PLACES, speakOf } from '#lib/details/speak.ts';
import { AGE_BANDS } from '#lib/family/settings.ts';

const EXPECTED = {
  danger: 'hold',
  caution: 'hold',
  unknown: 'hold',
  calm: 'note',
  known: 'nothing',
  never: 'nothing',
} as const;

it.each(PLACES)('what a photo tells, in a place that is %s, is spoken of alike at every age', (place) => {
  for (const kind of PHOTO_KINDS)
    for (const band of AGE_BANDS) expect(speakOf(kind, place, band, false), band).toBe(EXPECTED[place]);
});
