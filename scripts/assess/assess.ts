/** Assesses many pages, several at a time, in input order. */
import { cpus } from 'node:os';
import { ensureBuilt } from '../build.ts';
import type { BrowserKind } from '../driver/find-browser.ts';
import { type Driven, launch } from '../driver/launch.ts';
import { type Control, controlFrom } from './control.ts';
import { type Assessment, judgePage, type NumberedTab } from './judge-page.ts';
import { type FileServer, serveFiles } from './serve-files.ts';
import type { Target } from './targets.ts';

export type Result = Assessment | { page: string; error: string };

export interface AssessOptions {
  browser: BrowserKind;
  /** Host name that the one target should appear at. */
  as?: string | undefined;
  /** Called in input order, each result as soon as those before it are there. */
  onResult(result: Result, done: number): void;
  say(line: string): void;
}

/** Tabs at once: a page mostly waits to stand still. */
const TABS_PER_CORE = 5;

export async function assess(
  targets: Target[],
  { browser: kind, as, onResult, say }: AssessOptions,
): Promise<void> {
  ensureBuilt(kind, say);
  const files = await serveFiles();
  const hosts = as === undefined ? new Map() : new Map([[as, files.tlsPort]]);
  const driven = await launch({ kind, headless: true, hosts, say });
  try {
    const control = controlFrom(await driven.openOwn('popup.html'));
    const results: (Result | undefined)[] = [];
    let next = 0;
    let reported = 0;
    const work = async () => {
      const tab = await newTab(driven, control, files.port);
      for (let index = next++; index < targets.length; index = next++) {
        const target = targets[index];
        if (target) results[index] = await judgeTarget(target, index, { tab, control, files, as });
        for (let ready = results[reported]; ready; ready = results[reported]) onResult(ready, ++reported);
      }
    };
    const tabs = Math.min(targets.length, Math.max(2, cpus().length * TABS_PER_CORE));
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await driven.close();
    await files.close();
  }
}

/**
 * A tab, and the browser's own number for it, which is learned from an address that no other tab has.
 * It answers every dialog of a page itself, so that none can hold the run up.
 */
async function newTab(driven: Driven, control: Control, port: number): Promise<NumberedTab> {
  const page = await driven.browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  const origin = `http://tab-${crypto.randomUUID()}.localhost:${port}`;
  await page.goto(`${origin}/`);
  const [id] = await control.tabsAt(origin);
  if (id === undefined) throw new Error('the browser does not know its own tab');
  return { page, id };
}

async function judgeTarget(
  target: Target,
  index: number,
  {
    tab,
    control,
    files,
    as,
  }: { tab: NumberedTab; control: Control; files: FileServer; as?: string | undefined },
): Promise<Result> {
  const { page } = target;
  try {
    if (target.error) throw new Error(target.error);
    const url = target.url ?? files.add(target.file ?? '', as ?? `page-${index}.localhost`);
    return { page, ...(await judgePage(tab, url, control)) };
  } catch (error) {
    return { page, error: error instanceof Error ? error.message : String(error) };
  }
}
