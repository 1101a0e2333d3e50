import type { Language } from '#lib/family/settings.ts';

const MINUTE = 60_000;

/** How long a wait is, as one says it: in seconds up to a minute, then in whole minutes, rounded up. */
export function inTime(ms: number, language: Language): string {
  const [unit, value] = ms <= MINUTE ? (['second', ms / 1000] as const) : (['minute', ms / MINUTE] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.ceil(value),
  );
}
