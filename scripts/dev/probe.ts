/** Judges HTML files with linkedom, without a browser: node scripts/dev/probe.ts FOLDER [--why] */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { compileWords } from '#lib/languages/words.ts';
import { readPage } from '#lib/reading/read-page.ts';
import { observe } from '#lib/signals/observe.ts';
import { judge } from '#lib/verdict/judge.ts';

const [folder = '.'] = process.argv.slice(2);
const words = compileWords();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
  const { document } = parseHTML(readFileSync(join(folder, file), 'utf8'));
  const page = readPage(document as unknown as Document, () => null);
  const { level, score, reasons } = judge(observe(page, words), { kind: 'none', host: '', site: '' });
  const why = reasons.map(({ signal, weight }) => `${signal} ${weight.toFixed(1)}`).join(', ');
  console.log(`${file}: ${level} ${score.toFixed(2)}${process.argv.includes('--why') ? `  ${why}` : ''}`);
}
