/** What Enter does in a box, as far as it was seen: pages differ, and some let their users choose. */
import type { Box } from './box.ts';
import { findSendControl } from './send-control.ts';

export function createHabits() {
  /** Whether Enter has sent so far, by what was held down beside it. */
  const habits = new WeakMap<HTMLElement, Readonly<Record<string, boolean>>>();
  return {
    learn({ element }: Box, chord: string, sent: boolean): void {
      habits.set(element, { ...habits.get(element), [chord]: sent });
    },
    /** Whether it was seen to send from this very box. */
    hasSent: ({ element }: Box, chord: string): boolean => habits.get(element)?.[chord] === true,
    /** With Shift it makes a line nearly everywhere; where Enter alone does and nothing else sends, it is what sends. */
    enterSends(box: Box, chord: string): boolean {
      const habit = habits.get(box.element) ?? {};
      return habit[chord] ?? (chord !== 'shift' || (habit[''] === false && !findSendControl(box)));
    },
  };
}
