import type { ScoutShared } from './shared.ts';

/**
 * Takes the inputs of a frame, or leaves off. A warning comes first: what it took is not sent. Who only hears comes last,
 * and hears that too.
 */
export function setTaker(
  shared: ScoutShared,
  who: keyof ScoutShared['takers'],
  take: ((event: Event) => void) | null,
): void {
  const { takers } = shared;
  if (take) takers[who] = take;
  else delete takers[who];
  shared.capture =
    takers.warning || takers.sending || takers.hearing
      ? (event) => {
          takers.warning?.(event);
          if (!event.cancelBubble) takers.sending?.(event);
          takers.hearing?.(event);
        }
      : null;
}
