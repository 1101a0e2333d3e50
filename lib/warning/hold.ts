import { after } from '#lib/platform/after.ts';

/** How long the button that lets one in must be held. */
const HOLD_MS = 1000;

/**
 * The deliberate gesture. `start` begins a second in which the button fills; `end` lets go. At the end of the
 * second `still` is asked, because a key or finger that was lifted outside of the page is never heard.
 */
export function createHold(done: () => void) {
  let off: (() => void) | null = null;
  let held: HTMLElement | null = null;
  const end = () => {
    off?.();
    off = null;
    held?.removeAttribute('data-holding');
    held = null;
  };
  return {
    end,
    start(button: HTMLElement, still: () => boolean): void {
      end();
      held = button;
      button.setAttribute('data-holding', '');
      off = after(HOLD_MS, () => {
        const kept = still();
        end();
        if (kept) done();
      });
    },
  };
}

export type Hold = ReturnType<typeof createHold>;
