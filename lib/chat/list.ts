/** The list of messages that a box belongs to: where what was sent appears, and before that, what is seen above the box. */
import { getterOf } from '#lib/reading/dom.ts';
import { areRows, childrenOf } from './rows.ts';
import { hitInside, ownOf, parentOf, type ShadowRootOf, styleOf, textIn, withFrames } from './tree.ts';

/** Least height of what scrolls as a list does, in CSS pixels. */
const LEAST_HEIGHT = 60;
/** Where is looked, in pixels from the middle of the box: above it, then below. */
const BESIDE = [-48, -96, -180, -300, 48, 96, 180];

export interface Lists {
  /** The list that a row stands in; null where that holds the box too. */
  around(row: Element, box: Element): Element | null;
  /** Before anything was sent: a log, else what is seen beside the box, else what stands before it in the tree. */
  guess(box: Element): Element | null;
}

/** Finds lists of messages around a box: in shadow roots, around its frame, in the frames beside that. */
export function createLists(shadowRootOf: ShadowRootOf): Lists {
  /** From an element up to what holds the box too; of what only looks like a list, the outermost. */
  const listFrom = (from: Element, holding: ReadonlySet<Element>): Element | null => {
    let found: Element | null = null;
    for (let up: Element | null = from; up && !holding.has(up); up = parentOf(up)) {
      if (isList(up)) return up;
      if (mayScroll(up) || areRows(childrenOf(up, shadowRootOf).filter(saysSomething))) found = up;
    }
    return found;
  };

  const seenAt = (document: Document, x: number, y: number, box: Element): Element | null => {
    const hit = hitInside(document.elementFromPoint?.(x, y) ?? null, x, y, shadowRootOf);
    // What is written in the box may look like rows, too.
    if (!hit || box.contains(hit)) return null;
    const inside = getterOf(hit, 'contentDocument')(hit) as Document | null | undefined;
    const { left, top } = hit.getBoundingClientRect();
    return inside ? seenAt(inside, x - left, y - top, box) : hit;
  };

  const guessIn = (box: Element): Element | null => {
    const holding = holdersOf(box);
    for (const up of holding) {
      const log = [...up.querySelectorAll('[role=log]')].find((one) => !holding.has(one) && isSeen(one));
      if (log) return log;
    }
    // A box in a small window that lies over the page has its list there, if anywhere; what is seen beside that is the page's. Seen
    // in one place only it is what one answers to, in a part that is laid out so.
    const over = [...holding].find(isLaidOver);
    const { left, width, top, height } = box.getBoundingClientRect();
    const seen = BESIDE.map((y) => seenAt(box.ownerDocument, left + width / 2, top + height / 2 + y, box));
    for (const places of [seen, [...holding].map(lastBefore)]) {
      const lists = places
        .map((place) => place && listFrom(place, holding))
        .filter((list) => list && saysSomething(list) && !isPutAway(list) && !isMenu(list)) as Element[];
      const inside = lists.filter((list) => over?.contains(list));
      const all = inside[1] ? inside : lists;
      if (all[0]) return all.find(isList) ?? all.find(mayScroll) ?? all[0];
    }
    return null;
  };

  return {
    around(row, box) {
      const holding = holdersOf(box);
      const parent = parentOf(row);
      return parent && !holding.has(parent) ? (listFrom(parent, holding) ?? parent) : null;
    },
    guess(box) {
      for (const seen of withFrames(box)) {
        const list = guessIn(seen);
        if (list) return list;
      }
      return null;
    },
  };
}

/** The box and all that holds it, in whatever shadow root that stands, the nearest first. */
function holdersOf(box: Element): ReadonlySet<Element> {
  const holding = new Set<Element>();
  for (let up: Element | null = box; up; up = parentOf(up)) holding.add(up);
  return holding;
}

/** What ends right before an element in the tree. */
function lastBefore(element: Element): Element | null {
  let last = ownOf(element, 'previousElementSibling');
  for (let inside = last; inside; inside = ownOf(inside, 'lastElementChild')) last = inside;
  return last;
}

/** It has a text, or an element that may have one in a shadow root. */
const saysSomething = (element: Element): boolean =>
  textIn(element).trim() !== '' ||
  [element, ...ownOf(element, 'children')].some(({ localName }) => localName.includes('-'));

/** Only readers hear of what is a pixel wide or out of the window: it says again what is new. */
function isSeen(log: Element): boolean {
  const { width, right } = log.getBoundingClientRect();
  return width !== 1 && right >= 0;
}

const isLaidOver = (element: Element): boolean => /fixed|absolute/.test(styleOf(element)?.position ?? '');

/** May be scrolled, now or when it has grown: a frame beside the box as a whole. */
const mayScroll = (element: Element): boolean =>
  element.clientHeight >= LEAST_HEIGHT &&
  (element.localName === 'html' || /auto|scroll/.test(styleOf(element)?.overflowY ?? ''));

const isList = (element: Element): boolean =>
  element.getAttribute('role') === 'log' ||
  (element.scrollHeight > element.clientHeight + 1 && mayScroll(element));

/** A list is not seen, nor what stands in it: one without a box of its own (`display: contents`) never is. */
export const isPutAway = (list: Element): boolean =>
  list.checkVisibility?.() === false && ![...ownOf(list, 'children')].some((row) => row.checkVisibility?.());

const FIELDS = 'input,select,textarea,[contenteditable]';
const PRESSED = 'button,[role=button],[role=tab],a';

/** A menu, a form or a list of rooms: something to fill in, or nothing but what one presses. */
const isMenu = (list: Element): boolean =>
  list.querySelector(FIELDS) !== null ||
  [...ownOf(list, 'children')].every((row) => {
    const pressed = row.matches(PRESSED) ? row : row.querySelector(PRESSED);
    return pressed !== null && textIn(pressed).trim() === textIn(row).trim();
  });
