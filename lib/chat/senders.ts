/** Controls that are called nothing that says so, and were seen to send: the box was emptied, and its text appeared. */
import type { Box } from './box.ts';
import { outcomeOf } from './outcome.ts';
import { hostOf } from './tree.ts';

/** Milliseconds after a press at which the page is looked at. */
const LOOKS = [60, 400, 1500];

export interface Senders {
  has(control: Element): boolean;
  /** A control was pressed while a text stood in the box; `sent` is called where that has sent it. */
  watch(box: Box, text: string, control: Element, sent: () => void): void;
  /** Something else was done that may send as well: what happens now tells nothing of the control. */
  forget(): void;
}

/** Watches what presses do. */
export function createSenders(document: Document, after: (ms: number, task: () => void) => void): Senders {
  const known = new WeakSet<Element>();
  let watched = {};
  /** How often a text can be read in the page, beside the box. */
  const shown = ({ element }: Box, text: string): number => {
    const roots = [document.documentElement, hostOf(element) && element.getRootNode()];
    const read = roots.map((root) => root?.textContent ?? '').join('\n');
    return flat(read).split(flat(text)).length - 1;
  };
  return {
    has: (control) => known.has(control),
    watch(box, text, control, sent) {
      const mine = {};
      watched = mine;
      const counts = box.kind === 'rich' && box.element.ownerDocument === document;
      const before = shown(box, text) - (counts ? 1 : 0);
      const look = () => {
        if (watched !== mine || outcomeOf(box, text) !== 'sent' || shown(box, text) <= before) return;
        watched = {};
        known.add(control);
        sent();
      };
      for (const ms of LOOKS) after(ms, look);
    },
    forget() {
      watched = {};
    },
  };
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
