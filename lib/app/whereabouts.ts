/** Where this is and what may be said here, as the background last answered. */
import type { SpokenKind } from '#lib/details/speak.ts';
import type { SendView } from '#lib/warning/send-view.ts';

/** Milliseconds for which an answer of the background holds. */
const FRESH = 2000;

export interface Whereabouts {
  /** Null: nothing at all may be said. Undefined: the background has not answered yet. */
  view(): SendView | null | undefined;
  /** Resolves once the last question was answered. */
  viewed(): Promise<void>;
  /** Asks again: something new was seen. */
  refresh(): void;
  /** Asks again where the answer is old. */
  freshen(): void;
  /**
   * What is not asked for any more holds at once; the background keeps it for the next time.
   * @param kept resolves once it has: an answer before may not know of it
   */
  leaveUnasked(kinds: readonly SpokenKind[], kept: Promise<unknown>): void;
}

/**
 * @param speaking asks the background; undefined where nobody answered
 * @param onSpoken is called with each answer by which something may be said
 */
export function createWhereabouts(
  speaking: () => Promise<SendView | null | undefined>,
  onSpoken: (view: SendView) => void,
): Whereabouts {
  let view: SendView | null | undefined;
  let left: readonly SpokenKind[] = [];
  const withLeft = (one: SendView): SendView => ({ ...one, unasked: [...one.unasked, ...left] });
  let asking: Promise<void> = Promise.resolve();
  let askedAt = Number.NEGATIVE_INFINITY;
  const ask = async (): Promise<void> => {
    askedAt = performance.now();
    const answer = await speaking();
    if (answer !== undefined) view = answer && withLeft(answer);
    else askedAt = Number.NEGATIVE_INFINITY;
    if (view) onSpoken(view);
  };
  const refresh = (): void => {
    asking = ask();
  };
  return {
    view: () => view,
    viewed: () => asking,
    refresh,
    freshen: () => {
      if (performance.now() - askedAt > FRESH) refresh();
    },
    leaveUnasked: (kinds, kept) => {
      left = kinds;
      if (view) view = withLeft(view);
      void kept.then(() => {
        if (left === kinds) left = [];
      });
    },
  };
}
