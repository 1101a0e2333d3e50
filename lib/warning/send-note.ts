import type { ScoutShared } from '#lib/scout/shared.ts';
import { element } from './element.ts';
import { type Raised, raise } from './host-element.ts';
import type { SendView } from './send-view.ts';
import { sendStyles } from './styles/send.ts';

export interface SendNote {
  /**
   * Says something by a box; the same words again only move with it. Above it, where messages are; beside a field of
   * a form, whose name stands above.
   */
  say(view: SendView, box: Element, title: string, words: string, side?: Side): void;
  close(): void;
}

type Side = 'above' | 'beside';

/** Pixels between the box and the note, and from the edges of the window. */
const GAP = 8;

export interface SendNoteDeps {
  document: Document;
  window: Window;
  shared: ScoutShared;
  after(ms: number, task: () => void): () => void;
}

/** When it is said aloud: a live region is only heard when it changes after it was there. */
const SAY_AFTER_MS = 300;

/** The note, and what in it is said aloud. */
export function drawSendNote(
  document: Document,
  view: SendView,
  title: string,
  words: string,
): { surface: HTMLElement; status: HTMLElement } {
  const status = element(document, 'p', { role: 'status', class: 'unseen' });
  const surface = element(
    document,
    'div',
    {
      class: 'surface send-note',
      popover: 'manual',
      role: 'region',
      'aria-label': view.noteName,
      lang: view.language,
      dir: view.direction,
    },
    title ? element(document, 'strong', {}, title) : null,
    element(document, 'p', {}, words),
    status,
  );
  return { surface, status };
}

/** A quiet word beside the box, where nothing is held: it takes no focus, no press, and ends by itself. */
export function createSendNote({ document, window, shared, after }: SendNoteDeps): SendNote {
  let up: Raised | null = null;
  let surface: HTMLElement | null = null;
  let said = '';
  let off = () => {};

  const close = (): void => {
    off();
    up?.host.remove();
    if (up && shared.note === up.host) shared.note = null;
    up = null;
    said = '';
  };
  return {
    close,
    say(view, box, title, words, side = 'above') {
      const now = `${title}\n${words}`;
      if (now !== said || !up?.host.isConnected) {
        close();
        said = now;
        const drawn = drawSendNote(document, view, title, words);
        surface = drawn.surface;
        up = raise(document, window, surface, sendStyles);
        shared.note = up?.host ?? null;
        off = after(SAY_AFTER_MS, () => {
          drawn.status.textContent = `${title} ${words}`.trim();
        });
      }
      if (up && surface) place(surface, box, side, window);
    },
  };
}

/** Never over what is being written; where there is no room on the side that was asked for, under it. */
function place(note: HTMLElement, box: Element, side: Side, { innerWidth, innerHeight }: Window): void {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const lowest = innerHeight - height - GAP;
  const under = Math.min(bottom + GAP, lowest);
  const beside = [right + GAP, left - GAP - width].find((x) => x >= GAP && x + width <= innerWidth - GAP);
  const above = top - GAP - height;
  const [x, y] =
    side === 'beside' && beside !== undefined
      ? [beside, Math.max(GAP, Math.min(top, lowest))]
      : [left, side === 'above' && above >= GAP ? above : under];
  // A page that is drawn larger as a whole draws what is laid out in it larger too.
  const zoom = note.currentCSSZoom;
  note.style.left = `${Math.max(GAP, Math.min(x, innerWidth - width - GAP)) / zoom}px`;
  note.style.top = `${y / zoom}px`;
}
