import type { ScoutShared } from '#lib/scout/shared.ts';
import { element } from './element.ts';
import { type Raised, raise } from './host-element.ts';
import type { SendView } from './send-view.ts';
import { sendStyles } from './styles/send.ts';

export interface SendNote {
  /** Says something beside the box; the same words again only move with it. */
  say(view: SendView, box: Element, title: string, words: string): void;
  close(): void;
}

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
    if (up && shared.card === up.host) shared.card = null;
    up = null;
    said = '';
  };
  return {
    close,
    say(view, box, title, words) {
      const now = `${title}\n${words}`;
      if (now !== said || !up?.host.isConnected) {
        close();
        said = now;
        const drawn = drawSendNote(document, view, title, words);
        surface = drawn.surface;
        up = raise(document, window, surface, sendStyles);
        shared.card = up?.host ?? null;
        off = after(SAY_AFTER_MS, () => {
          drawn.status.textContent = `${title} ${words}`.trim();
        });
      }
      if (up && surface) place(surface, box, window);
    },
  };
}

/** Above the box, where messages are and no text is being written; under it where there is no room. */
function place(note: HTMLElement, box: Element, { innerWidth, innerHeight }: Window): void {
  const { left, top, bottom } = box.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const above = top - GAP - height;
  const y = above >= GAP ? above : Math.min(bottom + GAP, innerHeight - height - GAP);
  note.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
  note.style.top = `${y}px`;
}
