/** An age below the site's limit was refused, and a higher one was typed: it belongs to the whole visit. */
import type { SignalId } from '#lib/signals/ids.ts';
import type { Evidence } from '#lib/verdict/types.ts';

const RETRY: SignalId = 'under-age-retry';

export const tellsRetry = ({ observations }: Evidence): boolean =>
  observations.some(({ signal }) => signal === RETRY);

/** What was seen at the door belongs to the rooms behind it as well. */
export const withRetry = (evidence: Evidence): Evidence =>
  tellsRetry(evidence)
    ? evidence
    : { ...evidence, observations: [...evidence.observations, { signal: RETRY, strength: 1 }] };
