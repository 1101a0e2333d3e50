import type { ScoutShared } from '#lib/scout/shared.ts';
import { element } from './element.ts';
import { type Raised, raise } from './host-element.ts';
import { overlap } from './overlap.ts';
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

/** Of what is filled in or pressed, those around the box: no more is looked at. */
const MOST_USED = 400;

/** When what it stands beside may stand elsewhere. */
const MOVES = ['scroll', 'resize'];

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
  let stand = (_anew: boolean) => {};
  /** On which of its sides it stands. */
  let spot: number | null = null;
  /** The page was scrolled under it: it goes along. */
  const again = ({ type }: Event) => stand(type === 'resize');
  /** Its box has another size, or none any more. */
  const sizes = new ResizeObserver(() => stand(false));

  const close = (): void => {
    off();
    sizes.disconnect();
    for (const type of MOVES) window.removeEventListener(type, again, true);
    up?.host.remove();
    if (up && shared.note === up.host) shared.note = null;
    up = null;
    said = '';
  };
  return {
    close,
    say(view, box, title, words, side = 'above') {
      const now = `${title}\n${words}`;
      stand = (anew) => {
        if (box.getClientRects().length === 0) close();
        else if (up && surface) spot = place(surface, box, side, window, anew ? null : spot);
      };
      if (now !== said || !up?.host.isConnected) {
        close();
        said = now;
        const drawn = drawSendNote(document, view, title, words);
        surface = drawn.surface;
        up = raise(document, window, surface, sendStyles);
        shared.note = up?.host ?? null;
        for (const type of MOVES) window.addEventListener(type, again, true);
        off = after(SAY_AFTER_MS, () => {
          drawn.status.textContent = `${title} ${words}`.trim();
        });
      }
      stand(true);
      sizes.disconnect();
      if (up) sizes.observe(box);
    },
  };
}

/** What is filled in or pressed, and what says which is which. */
const USED =
  'input:not([type=hidden]), select, textarea, button, label, a[href], [role=button], [role=radio]';

/**
 * Never over what is being written: above it or, where there is no room, under it. In a form, where it covers least of what
 * is used there: beside the field, under it, at the top of the window or at its end.
 * @param kept where it stands: there it stays while the page moves, as long as it does not cover the box
 * @returns where it stands now
 */
function place(
  note: HTMLElement,
  box: Element,
  side: Side,
  { innerWidth, innerHeight }: Window,
  kept: number | null,
): number {
  const field = box.getBoundingClientRect();
  const { left, right, top, bottom } = field;
  const { width, height } = note.getBoundingClientRect();
  const lowest = innerHeight - height - GAP;
  const above = (side === 'above' ? topOfRow(field, width, box.ownerDocument) : top) - GAP - height;
  const under = Math.min(bottom + GAP, lowest);
  const level = Math.max(GAP, Math.min(top, lowest));
  const within = (x: number) => Math.max(GAP, Math.min(x, innerWidth - width - GAP));
  const at = (x: number, y: number) => new DOMRect(within(x), y, width, height);
  const beside = (x: number) => (x === within(x) ? at(x, level) : null);
  const spots =
    side === 'above'
      ? [at(left, above >= GAP ? above : under)]
      : [beside(right + GAP), beside(left - GAP - width), at(left, under), at(left, GAP), at(left, lowest)];
  const before = kept === null ? null : (spots[kept] ?? null);
  let now = kept ?? 0;
  if (!before || overlap(before, field) > 0) {
    const used = spots.length > 1 ? usedAround(box) : [];
    const covered = spots.map((spot) =>
      spot ? used.reduce((sum, one) => sum + overlap(one, spot), 0) : Number.POSITIVE_INFINITY,
    );
    now = covered.indexOf(Math.min(...covered));
  }
  const spot = spots[now];
  note.style.left = `${spot?.x ?? left}px`;
  note.style.top = `${spot?.y ?? under}px`;
  return now;
}

/** Width and height in pixels up to which what stands in the row of a box is a thing of its own. */
const THING = [240, 96] as const;

/** Where the row of a box begins, as far as a note above that would cover it: what sends may be higher than the box. */
function topOfRow({ left, top }: DOMRect, width: number, document: Document): number {
  let row = top;
  for (let x = left; x < left + width; x += 16) {
    const it = document.elementFromPoint(x, top - GAP)?.getBoundingClientRect();
    if (it && it.bottom > top && it.width <= THING[0] && it.height <= THING[1]) row = Math.min(row, it.top);
  }
  return row;
}

/** Where the things that are used stand: in the component of the box, else in the document. */
function usedAround(box: Element): DOMRect[] {
  const all = [...(box.getRootNode() as ParentNode).querySelectorAll(USED)];
  const from = Math.max(0, all.indexOf(box) - MOST_USED / 2);
  return all.slice(from, from + MOST_USED).map((one) => one.getBoundingClientRect());
}
