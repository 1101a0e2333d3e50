import type { ScoutShared } from './shared.ts';

/** Takes the inputs of a frame, or leaves off. A warning comes first: what it took goes no further. */
export function setTaker(
  shared: ScoutShared,
  who: 'warning' | 'sending',
  take: ((event: Event) => void) | null,
): void {
  const { takers } = shared;
  if (take) takers[who] = take;
  else delete takers[who];
  shared.capture =
    takers.warning || takers.sending
      ? (event) => {
          takers.warning?.(event);
          if (!event.cancelBubble) takers.sending?.(event);
        }
      : null;
}
