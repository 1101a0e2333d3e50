/** Whether a gesture sent what stood in a box: told by the box, which is empty or gone soon after. */
import { type Box, boxesIn } from './box.ts';
import { textOf } from './box-text.ts';
import type { Attempt } from './hold.ts';
import { isThere } from './tree.ts';

/** Milliseconds after a gesture at which the box is looked at: pages clear it at once, or when the server answers. */
const LOOKS = [0, 60, 250, 900, 2500];

/** The look from which a new line counts: before, a page may still take it back and send. */
const SETTLED = 2;

export type Outcome = 'sent' | 'new-line' | 'nothing';

/** Boxes that are followed, and for what: one Enter in a form presses its button too, and is one send. */
const followed = new WeakMap<HTMLElement, { text: string; settle(): void }>();

/**
 * Calls `done` as soon as it is clear, at the latest after the last look; never where the same text of the same box is
 * followed already.
 */
export function followOutcome(
  box: Box,
  text: string,
  after: (ms: number, task: () => void) => void,
  done: (outcome: Outcome) => void,
): void {
  if (followed.get(box.element)?.text === text) return;
  let isDone = false;
  const finish = (outcome: Outcome): void => {
    if (isDone) return;
    isDone = true;
    if (followed.get(box.element) === mine) followed.delete(box.element);
    done(outcome);
  };
  const mine = {
    text,
    settle(): void {
      if (outcomeOf(box, text) === 'sent') finish('sent');
    },
  };
  followed.set(box.element, mine);
  const look = (step: number): void => {
    if (isDone) return;
    const outcome = outcomeOf(box, text);
    const next = LOOKS[step + 1];
    const clear = outcome === 'sent' || (outcome === 'new-line' && step >= SETTLED);
    if (clear || next === undefined) finish(outcome);
    else after(next - (LOOKS[step] ?? 0), () => look(step + 1));
  };
  after(LOOKS[0] ?? 0, () => look(0));
}

/** Looks at once at what a box is followed for: who sends in quick pieces sends the next one before the next look. */
export const settleOutcome = ({ element }: Box): void => followed.get(element)?.settle();

/** What became of a text so far. */
export function outcomeOf(box: Box, text: string): Outcome {
  if (!isThere(box.element)) return 'sent';
  const now = textOf(box);
  const was = text.trim();
  if (now.trim() === '' || (!now.includes(was) && now.length < was.length)) return 'sent';
  const lines = (of: string) => of.split('\n').length;
  // More text in as many lines is no habit of the page: a name was picked, or somebody types on.
  return lines(now) > lines(text) ? 'new-line' : 'nothing';
}

/**
 * Whether nothing is left to decide of what is held, as it stands nowhere any more. Where a page has put it into a box that it has
 * made anew, the attempt is one of that box from then on.
 */
export function isGone(document: Document, attempt: Attempt): boolean {
  const { box, text } = attempt;
  if (!isThere(box.element)) attempt.box = boxesIn(document).find((one) => textOf(one) === text) ?? box;
  return outcomeOf(attempt.box, text) === 'sent';
}
