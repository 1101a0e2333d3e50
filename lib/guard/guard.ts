/**
 * The guard: only in frames where the scout saw a hint. It reads the page, tells the background what it saw as
 * ids and strengths, and looks again when the page changes, ever more rarely, until its budget is used up.
 */
import { mergeOverTime } from './merge-over-time.ts';
import type { Evidence } from '#lib/verdict/types.ts';

export interface GuardDeps {
  document: Document;
  window: Window;
  /** Reads the page and says what was seen. */
  look(): Evidence;
  send(evidence: Evidence, ms: number): void;
  orphaned(): boolean;
}

/** Looks that a document gets in all; a page that changes for ever is not followed for ever. */
const BUDGET = 60;
/** Milliseconds between two looks: at first, and at most. It grows by half after each look that taught nothing. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 15_000;

/** Looks at once and starts following the page. `again()` looks out of turn, e.g. after history.pushState. */
export function startGuard({ document, window, look, send, orphaned }: GuardDeps): { again(): void } {
  let seen: Evidence | null = null;
  let sent = '';
  let budget = BUDGET;
  let pause = FIRST_PAUSE;
  let timer: number | undefined;

  const lookNow = () => {
    timer = undefined;
    if (orphaned() || budget-- <= 0) return observer.disconnect();
    const before = performance.now();
    seen = mergeOverTime(seen, look());
    const ms = performance.now() - before;
    const message = JSON.stringify(seen);
    if (message === sent) {
      pause = Math.min(pause * 1.5, LONGEST_PAUSE);
      return;
    }
    sent = message;
    pause = FIRST_PAUSE;
    send(seen, ms);
  };
  const lookSoon = () => {
    timer ??= window.setTimeout(lookNow, pause);
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'open', 'class', 'style'],
  });
  window.addEventListener('load', lookSoon, { once: true });
  lookNow();
  return {
    again: () => {
      budget = Math.max(budget, BUDGET / 4);
      pause = FIRST_PAUSE;
      sent = '';
      lookSoon();
    },
  };
}
