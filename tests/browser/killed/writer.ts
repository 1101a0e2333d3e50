/** Writes to the journal from a page of ours, without end, and counts what was acknowledged. */
import type { Page } from 'puppeteer-core';
import { bundleOf } from '../bundle.ts';

/** The bundle of `entry.ts`, to be run in a page of ours. */
export const writerScript = (): Promise<string> => bundleOf('tests/browser/killed/entry.ts');

/**
 * Begins to write events from number `from` on, and resolves with the acknowledged ones as soon as they are `count`; it
 * goes on writing. With `settings`, the background is asked to keep these after the third event.
 */
export async function writeUntil(
  page: Page,
  script: string,
  { from, count, settings }: { from: number; count: number; settings?: object },
): Promise<number[]> {
  await page.evaluate(script);
  await page.evaluate(
    (from, settings) => {
      const { writeOn } = globalThis as unknown as {
        writeOn(from: number, acknowledged: (event: number) => void): Promise<void>;
      };
      const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      const world = globalThis as unknown as { acknowledged: number[] };
      world.acknowledged = [];
      void writeOn(from, (event) => {
        world.acknowledged.push(event);
        if (settings && event === from + 2)
          void runtime.sendMessage({ name: 'family:change', request: { settings } });
      });
    },
    from,
    settings ?? null,
  );
  const told = await page.waitForFunction(
    (count) => {
      const { acknowledged } = globalThis as unknown as { acknowledged: number[] };
      return acknowledged.length >= count && [...acknowledged];
    },
    { polling: 10 },
    count,
  );
  return (await told.jsonValue()) || [];
}
