/**
 * Looks whether the warning is really seen, and says so when it is not. Changes next to the warning are heard
 * at once; what leaves no trace in the tree (style sheets, top layer, view transitions) is found by looking
 * again, at growing pauses.
 */
import { after } from '#lib/platform/after.ts';
import type { Raised } from './host-element.ts';
import type { Hidden } from './visibility.ts';

export interface HeartbeatDeps {
  document: Document;
  raised(): Raised | null;
  /** What was drawn. */
  surface: HTMLElement;
  /** Why it can't be seen now; null when it can. */
  look(): Hidden | null;
  onHidden(why: Hidden): void;
  /** Milliseconds between looks; the last pause repeats. */
  pauses: readonly number[];
}

export function startHeartbeat({ document, raised, surface, look, onHidden, pauses }: HeartbeatDeps) {
  let due = Number.POSITIVE_INFINITY;
  let off = () => {};
  let stopped = false;

  const lookAt = (beat: number): void => {
    off();
    if (stopped) return;
    const pause = pauses[Math.min(beat, pauses.length - 1)] ?? 0;
    due = performance.now() + pause;
    off = after(pause, () => {
      lookAt(beat + 1);
      const why = look();
      if (why) onHidden(why);
    });
  };
  // A look that is due sooner stays: a page that changes its root in a loop must not put it off for ever.
  const soon = (): void => {
    if (due > performance.now() + (pauses[0] ?? 0)) lookAt(0);
  };
  const observer = new MutationObserver(() => {
    watch();
    soon();
  });
  const watch = (): void => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    const host = raised()?.host;
    const top = document.documentElement;
    if (top) observer.observe(top, { childList: true, attributes: true });
    if (host) observer.observe(host, { attributes: true });
  };
  // In Firefox the events of a page name what they met in a closed root, and lead into it.
  const said = surface.querySelector('[role=status]');
  const seal = new MutationObserver((records) => {
    // Where it stands, and what is said aloud, we write ourselves.
    const isOurs = ({ target, attributeName }: MutationRecord) =>
      attributeName ? attributeName === 'style' && target === surface : target === said;
    if (!records.every(isOurs)) onHidden('altered');
  });
  seal.observe(surface, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['class', 'style', 'id', 'href', 'data-does'],
  });
  watch();
  lookAt(0);

  return {
    /** The warning was raised again: watch the new host, and look after the pause of this number. */
    again(beat: number): void {
      watch();
      lookAt(beat);
    },
    stop(): void {
      stopped = true;
      observer.disconnect();
      seal.disconnect();
      off();
    },
  };
}
