/**
 * What was said before: what this child sent here, and what the other side wrote. Only the child's last messages are
 * kept, in the memory of this page's script; the rest is read from the page when it is needed. The list of messages
 * needs no knowledge of the site: it is where what was sent appears.
 */
import type { Turn } from '#lib/details/types.ts';
import type { Box } from './box.ts';
import { createLists, isPutAway } from './list.ts';
import { bare, endsOf, piecesIn, type Row, rowOf, rowsIn } from './rows.ts';
import { hostOf, isThere, type ShadowRootOf, seenIn, textIn, withFrames } from './tree.ts';
import { inTurns, shows, TELLING } from './whose.ts';

/** The child's messages by which its rows are known. */
const KEPT = 40;
/** Characters of a message that are kept. */
const MAX_MESSAGE = 1000;
/** Milliseconds in which a page shows what was sent. */
const APPEARS = 4000;
/** Rows at an end of a list among which what was sent just now is looked for: "seen" or "is typing" may stand there too. */
const NEWEST = 3;

export interface TurnsDeps {
  shadowRootOf: ShadowRootOf;
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
  /** Rows in which the last ones were seen to appear. */
  shownIn: readonly Element[];
  /** The newest row stands on top. */
  newestOnTop: boolean;
}

/** Keeps what the child sends from now on, and reads the rest when it is asked for. */
export function createTurns({ shadowRootOf, after }: TurnsDeps) {
  const lists = createLists(shadowRootOf);
  let memories = new WeakMap<HTMLElement, Memory>();
  let last: HTMLElement | null = null;
  let awaited: { text: string; box: Box } | null = null;
  let off = () => {};

  const observer = new MutationObserver((records) => {
    if (!awaited || !isThere(awaited.box.element)) return;
    const { text, box } = awaited;
    for (const node of changedIn(records)) {
      const seen = seenIn(node.ownerDocument, box.element);
      if (node.contains(seen) || seen.contains(node) || !isInLineWith(node, seen)) continue;
      const list = shows(rowOf(piecesIn(node, shadowRootOf)), text) ? lists.around(node, seen) : null;
      if (!list) continue;
      const memory = memoryOf(box);
      const shownIn = [...memory.shownIn, node].slice(-NEWEST);
      Object.assign(memory, { list, appeared: text.slice(0, MAX_MESSAGE), shownIn });
      if (isAtBeginning(rowsOf(memory), text)) memory.newestOnTop = !memory.newestOnTop;
      return stop();
    }
  });
  const stop = (): void => {
    off();
    awaited = null;
    observer.disconnect();
  };

  /** Two boxes are two conversations; one that stands in the place of another that is gone goes on with its own. */
  const memoryOf = ({ element }: Box): Memory => {
    const gone = last && !isThere(last) ? memories.get(last) : undefined;
    const memory = memories.get(element) ??
      gone ?? { mine: [], list: null, appeared: '', shownIn: [], newestOnTop: false };
    memories.set(element, memory);
    last = element;
    return memory;
  };

  const rowsOf = ({ list, mine, newestOnTop }: Memory): Row[] => {
    const ofLines = mine.filter((text) => text.includes('\n')).map(bare);
    return list ? rowsIn(list, newestOnTop, ofLines, shadowRootOf) : [];
  };

  return {
    /** Something may be about to be sent: from now on it is awaited in the page. */
    expect(text: string, box: Box): void {
      stop();
      awaited = { text, box };
      // It may appear in a page around the frame that the box stands in.
      const roots = new Set<Node>();
      for (const at of [...withFrames(box.element), memoryOf(box).list])
        for (let root = at?.getRootNode(); root; root = hostOf(root)?.getRootNode()) roots.add(root);
      for (const root of roots)
        observer.observe(root, { childList: true, characterData: true, subtree: true });
      off = after(APPEARS, stop);
    },

    /** It was sent. */
    sent(text: string, box: Box): void {
      const memory = memoryOf(box);
      memory.mine = [...mineIn(memory, rowsOf(memory), text), text.slice(0, MAX_MESSAGE)].slice(-KEPT);
    },

    /** What was said so far, oldest first. */
    before(box: Box): Turn[] {
      const memory = memoryOf(box);
      // What lay over the list when it was looked for may be put away.
      if (!memory.list || !isThere(memory.list) || isPutAway(memory.list))
        memory.list = lists.guess(box.element);
      const rows = rowsOf(memory);
      return inTurns(rows, mineIn(memory, rows), memory.list);
    },

    /** Where what a box writes to appears, as far as it was looked for. */
    listOf: (box: Box): Element | null => memoryOf(box).list,

    clear(): void {
      stop();
      memories = new WeakMap();
    },
  };
}

/**
 * What the child has said in the conversation that the list shows now. It may be another one in the same place: what was said last
 * appeared there, and is there no more. Where it never appeared, or was not the last, nobody can tell.
 * @param sent what was sent just now, and may have appeared already
 */
function mineIn(
  { list, mine, appeared, shownIn }: Memory,
  rows: readonly Row[],
  sent = '',
): readonly string[] {
  const last = mine.at(-1) ?? '';
  const isLast = appeared === last || appeared === sent.slice(0, MAX_MESSAGE);
  if (!list || appeared === '' || !isLast) return mine;
  const shown = rows.map(({ letters }) => letters).join('');
  const sought = bare(last);
  // What was said since may be long.
  if (shown.includes(sought) || bare(textIn(list)).includes(sought)) return mine;
  // It was deleted or edited where an earlier one stands in its row. In another talk, of which nothing is kept, others may say the same.
  const earlier = mine.slice(0, -1);
  const stands = (text: string): boolean =>
    text !== sent &&
    bare(text).length >= TELLING &&
    shownIn.some((row) => row.isConnected && bare(textIn(row)).includes(bare(text)));
  return earlier.some(stands) ? earlier : [];
}

/** What was added to a page, or has other words now; each once, nothing for what went, and of a list that is drawn anew its ends. */
function changedIn(records: readonly MutationRecord[]): Set<Element> {
  const changed = new Set<Element>();
  for (const { type, target, addedNodes } of records) {
    if (type === 'childList' && addedNodes.length === 0) continue;
    const added = [...addedNodes].filter((node) => node.nodeType === 1) as Element[];
    const parent = target.nodeType === 1 ? (target as Element) : target.parentElement;
    for (const node of added.length > 0 ? endsOf(added) : [parent]) if (node) changed.add(node);
  }
  return changed;
}

/** Whether what was sent just now stands where the oldest rows are thought to be, and there alone. */
const isAtBeginning = (rows: readonly Row[], text: string): boolean =>
  rows.slice(0, NEWEST).some((row) => shows(row, text)) &&
  !rows.slice(-NEWEST).some((row) => shows(row, text));

/** What stands beside the box is another list: of conversations, each with its last message. */
function isInLineWith(node: Element, box: Element): boolean {
  const one = node.getBoundingClientRect();
  const { left, right, width } = box.getBoundingClientRect();
  return width === 0 || one.width === 0 || (one.left < right && one.right > left);
}
