/**
 * What the practice sites get from the reader, the signals and the judge alone, without the extension:
 * node scripts/dev/practice.ts [filter] [--why]
 */
import puppeteer from 'puppeteer-core';
import { compileWords } from '#lib/languages/words.ts';
import type { Page } from '#lib/reading/page.ts';
import { observe } from '#lib/signals/observe.ts';
import { judge } from '#lib/verdict/judge.ts';
import { mergeFrames } from '#lib/verdict/merge.ts';
import { SITES } from '#tests/sites/registry.ts';
import { startSites } from '#tests/sites/server.ts';
import { bundleReader } from '../corpus/bundle.ts';
import { show } from './show.ts';

const KEEP_CLOSED_ROOTS = `
  globalThis.closedRoots = new WeakMap();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    globalThis.closedRoots.set(this, root);
    return root;
  };`;

const [filter = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const words = compileWords();
const code = await bundleReader();
const sites = await startSites();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost',
    '--disable-gpu',
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
  ],
});
try {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(KEEP_CLOSED_ROOTS);
  for (const site of SITES.filter(({ name }) => name.includes(filter))) {
    for (const step of site.steps) {
      await tab.goto(sites.url(site.name, step.path), { waitUntil: 'load' });
      await new Promise((resolve) => setTimeout(resolve, site.name === 'late-render' ? 6000 : 2500));
      const read: { hint: boolean; page: Page }[] = [];
      for (const frame of tab.frames()) {
        await frame.evaluate(code);
        read.push((await frame.evaluate('readForHarness()')) as { hint: boolean; page: Page });
      }
      const { level, score, reasons } = judge(mergeFrames(read.map(({ page }) => observe(page, words))), {
        kind: 'none',
        host: '',
        site: '',
      });
      const right = level === step.expected || step.also?.includes(level);
      const hint = read.some((frame) => frame.hint) ? 'hint' : 'no hint';
      console.log(
        `${right ? '  ' : '✗ '}${site.name}/${step.name}: ${level} ${score.toFixed(2)}, expected ${step.expected}, ${hint}`,
      );
      if (process.argv.includes('--page')) for (const frame of read) console.log(show(frame.page));
      if (process.argv.includes('--why') || !right) {
        for (const { signal, strength, weight } of reasons)
          console.log(`      ${weight.toFixed(2)} ${signal} ${strength}`);
      }
    }
  }
} finally {
  await browser.close();
  await sites.close();
}
