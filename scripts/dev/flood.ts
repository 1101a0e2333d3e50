/** How long reading takes on a page of ordinary size and on one that is flooded: node scripts/dev/flood.ts */
import puppeteer from 'puppeteer-core';
import { bundleReader } from '../corpus/bundle.ts';

const CHAT = '<div><h2>Salon</h2><input placeholder="Écris un message"><button>Envoyer</button></div>';
const SIZES = [5000, 50_000, 200_000];

const code = await bundleReader();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const size of SIZES) {
    const tab = await browser.newPage();
    const half = '<i>a</i><b></b>'.repeat(size / 6);
    await tab.setContent(`<title>x</title><body>${half}${CHAT}${half}</body>`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await tab.evaluate(code);
    const times: string[] = [];
    let found = false;
    for (let run = 0; run < 4; run += 1) {
      const read = (await tab.evaluate(
        '(() => { const { page, ms } = readForHarness(); return { ms, box: page.fields.some((f) => f.says.includes("ecris un message")), actions: page.actions.length }; })()',
      )) as { ms: { hint: number; read: number }; box: boolean };
      times.push(`${read.ms.hint.toFixed(1)}+${read.ms.read.toFixed(1)}`);
      found = read.box;
    }
    console.log(`${size} nodes: hint+read ${times.join(', ')} ms, chat found: ${found}`);
    await tab.close();
  }
} finally {
  await browser.close();
}
