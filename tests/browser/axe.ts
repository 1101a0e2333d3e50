import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const source = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** A document is given axe once. */
async function give(page: Page): Promise<void> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(source);
}

/** What axe finds wrong in a page, with the elements, and the ids of the rules that it found kept. */
export async function axeFindings(page: Page): Promise<{ wrong: string[][]; right: string[] }> {
  await give(page);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run();
    return {
      wrong: found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 120))]),
      right: found.passes.map(({ id }) => id),
    };
  });
}

/** What axe has against a page as it stands, one line each. */
export async function violationsIn(page: Page): Promise<string[]> {
  await give(page);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
