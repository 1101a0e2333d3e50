/**
 * What was said before: what this child sent here, and what the other side wrote. Only the child's last messages are
 * kept, in the memory of this page's script; the rest is read from the page when it is needed. The list of messages
 * needs no knowledge of the site: it is where what was sent appears.
 */
import type { Turn } from '#lib/details/types.ts';
import type { Box } from './box.ts';
import { linesIn, textsIn } from './box-text.ts';

/** Messages of each side that are looked at. */
const EACH = 6;
/** Characters of a message that are read. */
const MAX_ROW = 1000;
/** Characters that a row may have beside its message: a name, a time, a mark that it was read. */
const AROUND = 120;
/** Characters from which a message tells itself: a shorter one may stand in anything that somebody else writes. */
const TELLING = 12;
/** What stands between a name and a message, in one text; the colon of a time does not. */
const AFTER_NAME = /(: |\D:|> ?)$/;
/** Milliseconds in which a page shows what was sent. */
const APPEARS = 4000;

export interface TurnsDeps {
  document: Document;
  after(ms: number, task: () => void): () => void;
}

/** What is known of the conversation that a box writes to. */
interface Memory {
  /** The child's last messages, oldest first. */
  mine: string[];
  /** Where they appear. */
  list: Element | null;
  /** The last one that was seen to appear there. */
  appeared: string;
}

export function createTurns({ document, after }: TurnsDeps) {
  let memories = new WeakMap<HTMLElement, Memory>();
  let last: HTMLElement | null = null;
  let awaited: { text: string; box: Box } | null = null;
  let off = () => {};

  const observer = new MutationObserver((records) => {
    if (!awaited) return;
    for (const { target, addedNodes } of records) {
      const added = [...addedNodes].filter((node) => node.nodeType === 1) as Element[];
      const parent = target.nodeType === 1 ? (target as Element) : target.parentElement;
      for (const node of added.length > 0 ? added : parent ? [parent] : []) {
        if (node.contains(awaited.box.element) || awaited.box.element.contains(node)) continue;
        const row = rowWith(node, awaited.text);
        if (!row) continue;
        const list = listOf(row, awaited.box.element);
        Object.assign(memoryOf(awaited.box), { list, appeared: awaited.text });
        return stop();
      }
    }
  });
  const stop = (): void => {
    off();
    awaited = null;
    observer.disconnect();
  };

  /** Two boxes are two conversations; one that stands in the place of another that is gone goes on with its own. */
  const memoryOf = ({ element }: Box): Memory => {
    const gone = last && !last.isConnected ? memories.get(last) : undefined;
    const memory = memories.get(element) ?? gone ?? { mine: [], list: null, appeared: '' };
    memories.set(element, memory);
    last = element;
    return memory;
  };

  return {
    /** Something may be about to be sent: from now on it is awaited in the page. */
    expect(text: string, box: Box): void {
      stop();
      awaited = { text: flat(text), box };
      const roots = new Set<Node>([document]);
      for (let root = box.element.getRootNode(); root !== document; ) {
        roots.add(root);
        const { host } = root as ShadowRoot;
        if (!host) break;
        root = host.getRootNode();
      }
      for (const root of roots)
        observer.observe(root, { childList: true, characterData: true, subtree: true });
      off = after(APPEARS, stop);
    },

    /** It was sent. */
    sent(text: string, box: Box): void {
      const memory = memoryOf(box);
      const mine = isAnother(memory, text) ? [] : memory.mine;
      memory.mine = [...mine, text.slice(0, MAX_ROW)].slice(-EACH);
    },

    /** What was said so far, oldest first. */
    before(box: Box): Turn[] {
      const memory = memoryOf(box);
      if (!memory.list?.isConnected) memory.list = guessList(document, box.element);
      const { list } = memory;
      const mine = isAnother(memory) ? [] : memory.mine;
      return list ? inOrder([...list.children], mine) : mine.map((text) => ({ from: 'me', text }));
    },

    clear(): void {
      stop();
      memories = new WeakMap();
    },
  };
}

/**
 * Whether the list shows another conversation now, in the same place: what the child said last appeared there, and is there
 * no more. Where it never appeared, or was not the last, nobody can tell.
 * @param sent what was sent just now, and may have appeared already
 */
function isAnother({ list, mine, appeared }: Memory, sent = ''): boolean {
  if (!list || appeared === '') return false;
  const last = flat(mine.at(-1) ?? '');
  return (appeared === last || appeared === flat(sent)) && !flat(list.textContent ?? '').includes(last);
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The rows at the end of a list as turns; a row that holds what the child sent is the child's. */
function inOrder(children: readonly Element[], mine: readonly string[]): Turn[] {
  const left = [...mine];
  const turns: Turn[] = [];
  let others = 0;
  for (let at = children.length - 1; at >= 0 && others < EACH && turns.length < 2 * EACH; at--) {
    const row = children[at] as Element;
    const text = readRow(row);
    if (text.trim() === '') continue;
    const parts = left.length > 0 ? partsOf(row, text) : null;
    const own = parts ? left.findLastIndex((sent) => shows(parts, flat(sent))) : -1;
    if (own >= 0) turns.push({ from: 'me', text: left.splice(own)[0] ?? '' });
    else {
      turns.push({ from: 'other', text });
      others++;
    }
  }
  return [...left.map((text): Turn => ({ from: 'me', text })), ...turns.reverse()];
}

const readRow = (row: Element): string => linesIn(row).slice(0, MAX_ROW);

/** What can be read in a row: all of it, then its lines and its texts. */
function partsOf(row: Element, text: string): [string, ...string[]] {
  return [flat(text), ...[...text.split('\n'), ...textsIn(row)].map(flat)];
}

/** Whether a row shows a message: a short one stands in a text or a line of its own, or behind a name. */
const shows = (parts: ReturnType<typeof partsOf>, sent: string): boolean =>
  sent.length >= TELLING
    ? parts[0].includes(sent)
    : parts.some(
        (part) => part === sent || (part.endsWith(sent) && AFTER_NAME.test(part.slice(0, -sent.length))),
      );

/** The part of what was added that shows one message: the outermost that holds little beside it. */
function rowWith(added: Element, text: string): Element | null {
  if (!flat(added.textContent ?? '').includes(text)) return null;
  let row = added;
  while (flat(row.textContent ?? '').length > text.length + AROUND) {
    const inside = [...row.children].findLast((child) => flat(child.textContent ?? '').includes(text));
    if (!inside) break;
    row = inside;
  }
  return text.length >= TELLING || shows(partsOf(row, readRow(row)), text) ? row : null;
}

/**
 * The list that a row stands in: what is marked as a log or can be scrolled, below what holds the box too; else the
 * nearest element with several rows.
 */
function listOf(row: Element, box: Element): Element | null {
  let nearest: Element | null = null;
  for (let up = row.parentElement; up && !up.contains(box); up = up.parentElement) {
    nearest ??= up;
    if (isList(up)) return withRows(up);
  }
  return nearest;
}

/** Before anything was sent: a log in the page, else what can be scrolled beside the box, else rows right above it. */
function guessList(document: Document, box: Element): Element | null {
  const log = document.querySelector('[role=log]');
  if (log && !log.contains(box)) return withRows(log);
  const beside = around(box).flatMap((up) => [...up.children].filter((one) => !one.contains(box)));
  for (const one of beside) {
    const found = isList(one) ? one : [...one.children].find(isList);
    if (found) return withRows(found);
  }
  return rowsAbove(box);
}

/** Boxes around the one in which somebody writes, the nearest first. */
function around(box: Element): Element[] {
  const found: Element[] = [];
  for (let up = box.parentElement; up && found.length < 6; up = up.parentElement) found.push(up);
  return found;
}

/** A list that is still too short to be scrolled: several rows of one kind that say something, and nothing to press. */
function rowsAbove(box: Element): Element | null {
  for (const up of around(box)) {
    const above = [...up.children].slice(
      0,
      [...up.children].findIndex((one) => one.contains(box)),
    );
    const found = above.map(withRows).findLast(hasRows);
    if (found) return found;
  }
  return null;
}

function hasRows({ children }: Element): boolean {
  const rows = [...children];
  const [first] = rows;
  return (
    rows.length > 1 &&
    rows.every((row) => row.localName === first?.localName && (row.textContent ?? '').trim() !== '') &&
    // A menu, a form or a list of rooms is none.
    !rows.some((row) => row.matches(`a,${PRESSED}`) || row.querySelector(PRESSED))
  );
}
/** What one presses or fills in; a message may hold a link and a picture. */
const PRESSED = 'input,select,textarea,button,[role=button],[role=tab],[contenteditable],a:only-child';

const isList = (element: Element): boolean =>
  element.getAttribute('role') === 'log' ||
  (element.scrollHeight > element.clientHeight + 1 &&
    /auto|scroll/.test(element.ownerDocument.defaultView?.getComputedStyle(element).overflowY ?? ''));

/** Frameworks wrap a list's rows: down to where there are several. */
function withRows(list: Element): Element {
  let inner = list;
  while (inner.children.length === 1 && (inner.children[0]?.children.length ?? 0) > 1)
    inner = inner.children[0] as Element;
  return inner;
}
