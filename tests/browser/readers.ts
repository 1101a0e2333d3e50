import { AGE_BANDS, LANGUAGES } from '#lib/family/settings.ts';

/** Everybody who may read what Veilleuse says: each language, each age band. */
export const READERS = LANGUAGES.flatMap((language) => AGE_BANDS.map((band) => ({ language, band })));
