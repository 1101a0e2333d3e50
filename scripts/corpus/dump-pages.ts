/**
 * Reads every labelled page in a real Chromium and keeps the result in `.cache/pages.jsonl`, so that signals
 * and weights can be tuned over all of them in seconds. Pages are served from loopback; every other host fails.
 *
 * node scripts/corpus/dump-pages.ts [filter]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { needBrowser } from '../driver/find-browser.ts';
import { bundleReader } from './bundle.ts';
import { DATA, type Labelled, labelled, READ } from './labelled.ts';

const TABS = 3;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    try {
      const body = readFileSync(join(DATA, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

async function readAll(browser: Browser, port: number, code: string, pages: Labelled[]): Promise<string[]> {
  const lines: string[] = [];
  const queue = [...pages];
  const work = async () => {
    const tab = await browser.newPage();
    tab.on('dialog', (dialog) => void dialog.dismiss());
    for (let next = queue.shift(); next; next = queue.shift()) {
      try {
        await tab.goto(`http://page.localhost:${port}/${next.file}`, {
          waitUntil: 'domcontentloaded',
          timeout: 15_000,
        });
        await new Promise((resolve) => setTimeout(resolve, 250));
        await tab.evaluate(code);
        const read = await tab.evaluate('readForHarness()');
        lines.push(JSON.stringify({ file: next.file, ...(read as object) }));
      } catch (error) {
        console.error(next.file, String(error).slice(0, 200));
      }
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  return lines;
}

function sameFile(a: string, b: string): boolean {
  return a.slice(0, a.indexOf(',')) === b.slice(0, b.indexOf(','));
}

/** Reads the labelled pages whose path holds `filter`; what was read of the others before is kept. */
export async function dumpPages(filter: string, say: (line: string) => void): Promise<void> {
  const pages = labelled().filter(({ file }) => file.includes(filter));
  say(`reading ${pages.length} labelled pages …`);
  const server = await serve();
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium', say),
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost', '--disable-gpu'],
  });
  try {
    const lines = await readAll(browser, port, await bundleReader(), pages);
    const kept = filter ? readFileSync(READ, 'utf8').trim().split('\n') : [];
    const others = kept.filter((line) => !lines.some((read) => sameFile(read, line)));
    mkdirSync(dirname(READ), { recursive: true });
    writeFileSync(READ, `${[...others, ...lines].join('\n')}\n`);
    say(`${lines.length} of ${pages.length} pages read`);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Reads all of them when the reader is newer than what it last read. */
export async function ensureDumped(say: (line: string) => void): Promise<void> {
  const readers = ['lib/reading', 'lib/text', 'scripts/corpus'];
  const newest = Math.max(...readers.map((folder) => newestIn(folder)));
  if (!existsSync(READ) || statSync(READ).mtimeMs < newest) await dumpPages('', say);
}

const newestIn = (folder: string): number =>
  Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs));

if (import.meta.main) await dumpPages(process.argv[2] ?? '', console.log);
