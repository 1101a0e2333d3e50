import { AGE_BANDS, LANGUAGES } from '#lib/family/settings.ts';
import { THEMES } from './looks.ts';

/**
 * Everybody who may read what Veilleuse says, each in one theme, so that each language meets each age band, and each of
 * both meets each theme (all pairs: D. M. Cohen and others, “The AETG system”, 1997). All three at once would say nothing
 * more: a theme changes colours, and no words. One theme after the other, as changing it takes time.
 */
export const READERS = THEMES.flatMap((theme, dark) =>
  LANGUAGES.flatMap((language, second) =>
    AGE_BANDS.filter((_, nth) => (second + nth) % THEMES.length === dark).map((band) => ({
      theme,
      language,
      band,
    })),
  ),
);
