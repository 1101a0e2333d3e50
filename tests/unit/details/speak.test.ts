import { expect, it } from 'vitest';
import { GROUP_OF, PLACES, SPEAKING, speakOf } from '#lib/details/speak.ts';
import { DETAIL_KINDS } from '#lib/details/types.ts';
import { AGE_BANDS } from '#lib/family/settings.ts';

const strength = (speaking: (typeof SPEAKING)[number]) => SPEAKING.indexOf(speaking);
const ALL = PLACES.flatMap((place) =>
  AGE_BANDS.flatMap((band) => DETAIL_KINDS.map((kind) => ({ place, band, kind }))),
);

it('never speaks where somebody may need to say everything', () => {
  for (const { band, kind } of ALL) expect(speakOf(kind, 'never', band, true)).toBe('nothing');
});

it('holds what leads to the door, on a risky place, at every age', () => {
  for (const kind of DETAIL_KINDS.filter((one) => GROUP_OF[one] === 'door')) {
    for (const band of AGE_BANDS) {
      expect(speakOf(kind, 'danger', band, false)).toBe('hold');
      expect(speakOf(kind, 'caution', band, false)).toBe('hold');
    }
  }
});

it('speaks of every kind on a risky place at 11–14', () => {
  for (const kind of DETAIL_KINDS) expect(speakOf(kind, 'caution', '11-14', false)).not.toBe('nothing');
});

it('says no less where it was asked for, where the place is worse, or where the child is younger', () => {
  for (const { place, band, kind } of ALL) {
    const now = strength(speakOf(kind, place, band, false));
    expect(strength(speakOf(kind, place, band, true))).toBeGreaterThanOrEqual(now);
    const worse = PLACES[PLACES.indexOf(place) - 1];
    if (worse) expect(strength(speakOf(kind, worse, band, false))).toBeGreaterThanOrEqual(now);
    const younger = AGE_BANDS[AGE_BANDS.indexOf(band) - 1];
    if (younger) expect(strength(speakOf(kind, place, younger, false))).toBeGreaterThanOrEqual(now);
  }
});

it('holds nothing among people who know each other, and never stops a town outside of risky places', () => {
  for (const { band, kind } of ALL) {
    expect(speakOf(kind, 'known', band, true)).not.toBe('hold');
    expect(speakOf('town', 'calm', band, true)).toBe('nothing');
  }
});
