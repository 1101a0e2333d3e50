/** What every page is tried with: a message that is held, and how it goes on. */
import { expect } from 'vitest';
import type { Tab } from '../harness.ts';
import { card, cardIn, noCard, pressOnCard, sendAnyway } from '../send-eyes.ts';

export const NUMBER = '06 39 98 12 34';
export const MESSAGE = `appelle moi au ${NUMBER} ce soir`;
export const CHANGED = 'appelle moi au rien ce soir';

/** The card stands, with the number marked. */
export async function isHeld(tab: Tab): Promise<void> {
  expect((await card(tab)).marked).toEqual([NUMBER]);
}

/** Goes back to the box, without sending. */
export async function stay(tab: Tab): Promise<void> {
  await pressOnCard(tab, 'stay');
  await noCard(tab);
}

/** Takes the number out: the card selects it in the box. */
export async function changeIt(tab: Tab): Promise<void> {
  await pressOnCard(tab, 'change');
  await noCard(tab);
  await tab.page.keyboard.type('rien');
}

/**
 * The deliberate gesture; where nothing could be pressed for the child, a note says so and it presses once more.
 * Resolves when the message arrived.
 */
export async function sendAllTheSame(tab: Tab, arrived: () => Promise<boolean> | boolean): Promise<void> {
  await sendAnyway(tab);
  let again = false;
  await expect
    .poll(
      async () => {
        if (await arrived()) return true;
        if (!again && (await cardIn(tab))?.kind === 'note') {
          again = true;
          await tab.page.keyboard.press('Enter');
        }
        return false;
      },
      { timeout: 15_000 },
    )
    .toBe(true);
}
