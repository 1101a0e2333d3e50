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

/** Of what is filled in or pressed no more is looked at. */
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
  let stand = () => {};
  /** The page was scrolled under it. */
  const again = () => stand();
  /** Its box has another size, or none any more. */
  const sizes = new ResizeObserver(again);

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
      stand = () => {
        if (box.getClientRects().length === 0) close();
        else if (up && surface) place(surface, box, side, window);
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
      stand();
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
 */
function place(note: HTMLElement, box: Element, side: Side, { innerWidth, innerHeight }: Window): void {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const lowest = innerHeight - height - GAP;
  const above = top - GAP - height;
  const under = Math.min(bottom + GAP, lowest);
  const level = Math.max(GAP, Math.min(top, lowest));
  const within = (x: number) => Math.max(GAP, Math.min(x, innerWidth - width - GAP));
  const beside = [right + GAP, left - GAP - width].filter((x) => x === within(x));
  const places: [x: number, y: number][] =
    side === 'above'
      ? [[left, above >= GAP ? above : under]]
      : [...beside.map((x): [number, number] => [x, level]), [left, under], [left, GAP], [left, lowest]];
  const used = places.length > 1 ? usedAround(box) : [];
  const covered = places.map(([x, y]) =>
    used.reduce((sum, at) => sum + shared(at, new DOMRect(within(x), y, width, height)), 0),
  );
  const [x, y] = places[covered.indexOf(Math.min(...covered))] ?? [left, under];
  // A page that is drawn larger as a whole draws what is laid out in it larger too.
  const zoom = note.currentCSSZoom;
  note.style.left = `${within(x) / zoom}px`;
  note.style.top = `${y / zoom}px`;
}

/** Where the things that are used stand: in the component of the box, else in the document. */
const usedAround = (box: Element): DOMRect[] =>
  [...(box.getRootNode() as ParentNode).querySelectorAll(USED)]
    .slice(0, MOST_USED)
    .map((one) => one.getBoundingClientRect());

/** The area, in square pixels, that two boxes share. */
const shared = (one: DOMRect, other: DOMRect): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
