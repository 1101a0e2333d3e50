import { after } from '#lib/platform/after.ts';
import {
  isOrphaned,
  onBackgroundMessage,
  sendToBackground,
  shadowRootOf,
} from '#lib/platform/page-browser.ts';
import { firstRun, scoutShared } from '#lib/scout/shared.ts';
import { clearLeftovers } from './leftovers.ts';
import { type Shown, showWarning } from './show.ts';
import type { WarningChoice } from './view.ts';

/** How long to wait before the background, which may just be starting, is asked again. */
const ASK_AGAIN_MS = 500;

/**
 * Composition root of the warning script, once per document: asks the background what to draw, now and
 * whenever it says that this has changed.
 */
export function startWarning(): void {
  if (!firstRun('warning')) return;
  let shown: Shown | null = null;
  let drawn = '';
  let later = () => {};

  const onChoice = (choice: WarningChoice): void => {
    // Without a background (the extension is being updated) the way out must work all the same.
    if (isOrphaned() && (choice === 'leave' || choice === 'no-choice'))
      window.location.replace('about:blank');
    void sendToBackground('warning:choice', { choice });
  };
  const shield = (key: number, up: boolean) => void sendToBackground('warning:shield', { key, up });
  const draw = async (): Promise<void> => {
    await rooted(document);
    const view = await sendToBackground('warning:view', {});
    // No answer is no all-clear: what stands keeps standing, and the question is asked again.
    if (view === undefined) {
      if (!isOrphaned()) after(ASK_AGAIN_MS, () => void draw());
      return;
    }
    const what = view
      ? [view.kind, view.level, view.camera, view.language, view.ageBand, view.shut].join()
      : '';
    // Drawn anew, what is already there would lose a press under way and the reader's place in it.
    if (what === drawn && shown?.stands()) return;
    // It would lie over the card of a message that is held, and could not be pressed there.
    const { card, note, covered } = scoutShared();
    if (view && view.kind !== 'cover' && card && !covered) {
      later();
      later = after(ASK_AGAIN_MS, () => void draw());
      return;
    }
    drawn = what;
    shown?.close();
    for (const key of clearLeftovers(document, shadowRootOf, [card, note])) shield(key, false);
    shown = view
      ? showWarning(view, {
          document,
          window,
          shared: scoutShared(),
          onChoice,
          onDefeated: () => void sendToBackground('warning:defeated', {}),
          onRemoved: () => void sendToBackground('warning:removed', {}),
          shield,
          orphaned: isOrphaned,
        })
      : null;
  };
  onBackgroundMessage('background:warning-changed', () => void draw());
  void draw();
}

/** A page may be warned of by its name before it has anything to stand in. */
function rooted(document: Document): Promise<void> {
  return new Promise((done) => {
    const observer = new MutationObserver(look);
    function look(): void {
      if (!document.documentElement) return;
      observer.disconnect();
      done();
    }
    observer.observe(document, { childList: true });
    look();
  });
}
