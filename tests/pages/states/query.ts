import { AGE_BANDS, LANGUAGES } from '#lib/family/settings.ts';
import type { MockState } from '#lib/messaging/mock.ts';
import { MOCK_STATES } from '#lib/messaging/mock-states.ts';

/** Draws a page by what its address asks for after `?`, and anew, without loading, by what is put after `#`. */
export function drawByAddress(draw: (query: string, key: string) => void): void {
  const now = () => draw(location.hash.slice(1) || location.search, location.href);
  addEventListener('hashchange', now);
  now();
}

/**
 * Reads `?state=…&language=…&band=…&direction=…`; what is missing or unknown gets the first or middle choice.
 */
export function readStateQuery(search: string) {
  const query = new URLSearchParams(search);
  const state = query.get('state') ?? 'calm';
  return {
    state: (state in MOCK_STATES || state === 'failed' ? state : 'calm') as MockState,
    language: LANGUAGES.find((language) => language === query.get('language')) ?? 'fr',
    direction: query.get('direction') === 'rtl' ? ('rtl' as const) : ('ltr' as const),
    band: AGE_BANDS.find((band) => band === query.get('band')) ?? '11-14',
  };
}
