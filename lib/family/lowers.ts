/** Which changes of the settings lower protection: these ask for the family's PIN, all others are free. */
import { AGE_BANDS, PRESETS, type Settings } from './settings.ts';

/** From the least protection to the most. */
const BANDS = AGE_BANDS.toReversed();

export function lowers(before: Settings, after: Settings): boolean {
  return (
    BANDS.indexOf(after.ageBand) < BANDS.indexOf(before.ageBand) ||
    PRESETS.indexOf(after.preset) < PRESETS.indexOf(before.preset)
  );
}
