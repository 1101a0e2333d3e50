import type { Frame, KeyInput, Page } from 'puppeteer-core';
import type { Step } from '#tests/sites/types.ts';

const NAMED_KEYS = new Set(['Tab', 'Enter', 'Space', 'ArrowDown', 'ArrowUp', 'Escape']);

async function frameOf(page: Page, step: Step, timeout: number): Promise<Frame> {
  if (!step.frame) return page.mainFrame();
  const holder = await page.waitForSelector(step.frame, { timeout });
  const frame = await holder?.contentFrame();
  if (!frame) throw new Error(`No frame at ${step.frame}.`);
  return frame;
}

/**
 * Runs one step's actions in a page that stands at the step before, and waits until it is reached.
 * With `actions: []` it only waits, for a page opened at the step's path. `timeout` in milliseconds.
 */
export async function runStep(page: Page, step: Step, timeout = 10_000): Promise<void> {
  const frame = await frameOf(page, step, timeout);
  for (const action of step.actions) {
    if (action.do === 'keys') {
      for (const key of action.keys) {
        await (NAMED_KEYS.has(key) ? page.keyboard.press(key as KeyInput) : page.keyboard.type(key));
      }
      continue;
    }
    await frame.waitForSelector(action.at, { timeout });
    if (action.do === 'type') await frame.type(action.at, action.text);
    else if (action.do === 'choose') await frame.select(action.at, action.value);
    else await frame.click(action.at);
  }
  // The last action may have loaded another document into the frame.
  await (await frameOf(page, step, timeout)).waitForSelector(step.ready, { timeout, visible: true });
}
