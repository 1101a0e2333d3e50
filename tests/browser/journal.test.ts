import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { tabStateSchema } from '#lib/app/background/tab-schema.ts';
import { eventSchema, type JournalEvent } from '#lib/journal/event.ts';
import { evidenceSchema } from '#lib/messaging/contract.ts';
import { SIGNAL_IDS } from '#lib/signals/ids.ts';
import { serveFiles } from '#scripts/assess/serve-files.ts';
import { SITES } from '#tests/sites/registry.ts';
import type { Site } from '#tests/sites/types.ts';
import { inBothBrowsers, type Session, type Tab } from './harness.ts';
import { badge, events, everythingStored } from './own-side.ts';
import type { SeenWarning } from './see-warning.ts';

const HELPLINE = 'www.allo119.gouv.fr';
const MESSENGER = 'web.whatsapp.com';
const LISTED = 'bounty.chat';

const files = await serveFiles();
const empty = await mkdtemp(join(tmpdir(), 'veilleuse-empty-'));
await writeFile(join(empty, 'index.html'), '<!doctype html><title>Accueil</title>');
afterAll(async () => {
  await files.close();
  await rm(empty, { recursive: true });
});

const chat = resolve(import.meta.dirname, '../sites/coco-type/index.html');
const hosts = new Map([HELPLINE, MESSENGER, LISTED].map((host) => [host, files.tlsPort]));
const isCover = ({ kind, visible }: SeenWarning) => kind === 'cover' && visible;

inBothBrowsers('what is kept of warnings', { hosts }, (session) => {
  const url = (site: string, path = '/') => session().sites.url(site, path);
  const journal = () => events(session().control.page);
  /** The events that a visit adds, once there are so many; each must fit the schema. */
  const added = async (before: number, count: number) => {
    await expect.poll(async () => (await journal()).length - before, { timeout: 10_000 }).toBe(count);
    return (await journal()).slice(before).map((event) => eventSchema.parse(event));
  };
  const open = async (site: string) => {
    const before = (await journal()).length;
    const tab = await session().open(url(site));
    return { tab, before };
  };

  it('a cover, and going in anyway', async () => {
    const started = Date.now();
    const { tab, before } = await open('coco-type');
    await tab.untilWarning('the cover', isCover);
    await tab.goInAnyway();
    const [shown, chosen] = await added(before, 2);
    const site = new URL(url('coco-type')).hostname;
    expect(shown).toMatchObject({ kind: 'shown', site, level: 'danger', choice: null });
    expect(chosen).toMatchObject({ kind: 'chosen', site, level: 'danger', choice: 'enter-anyway' });
    expect(shown?.ids.length).toBeGreaterThan(1);
    for (const event of [shown, chosen]) {
      expect(event?.at).toBeGreaterThanOrEqual(started);
      expect(event?.at).toBeLessThanOrEqual(Date.now());
    }
    await tab.page.reload({ waitUntil: 'load' });
    await tab.settled();
    expect(await journal()).toHaveLength(before + 2);
    await tab.close();
  });

  it('leaving', async () => {
    const { tab, before } = await open('bfcache');
    await tab.untilWarning('the cover', isCover);
    await tab.pressInWarning('leave');
    await tab.untilMovedAway();
    expect((await added(before, 2)).map(brief)).toEqual(['shown danger null', 'chosen danger leave']);
    await tab.close();
  });

  it('a banner, and closing it', async () => {
    const { tab, before } = await open('checkout');
    await watch(session(), tab, true);
    await tab.untilWarning('the banner', ({ kind, visible }) => kind === 'banner' && visible);
    await tab.pressInWarning('close');
    await tab.untilWarning('no banner', ({ kind }) => kind === 'none');
    expect((await added(before, 2)).map(brief)).toEqual(['shown caution null', 'chosen caution close']);
    await watch(session(), tab, false);
    await tab.close();
  });

  it('nothing of a calm page', async () => {
    const before = await journal();
    const { tab } = await open('helpline-chat');
    await tab.settled();
    expect(await journal()).toEqual(before);
    await tab.close();
  });

  it('nothing at a helpline, whatever its page looks like', async () => {
    const before = await journal();
    const tab = await session().open(files.add(chat, HELPLINE));
    await tab.page.waitForSelector('form#entree');
    expect(await tab.settled()).toMatchObject({ state: 'protected' });
    expect((await session().control.times(tab.id)).guard).toBe(false);
    expect(await tab.warning()).toMatchObject({ kind: 'none' });
    expect(await badge(session().control.page, tab.id)).toBe('');
    expect(await journal()).toEqual(before);
    await tab.close();
  });

  it('at an everyday messenger structure alone says nothing', async () => {
    const before = await journal();
    const tab = await session().open(files.add(chat, MESSENGER));
    await tab.page.waitForSelector('form#entree');
    await tab.until('the guard’s look', ({ reasons }) => reasons.length > 1);
    expect(await tab.settled()).toMatchObject({ state: 'judged', level: 'calm', known: 'WhatsApp' });
    expect(await tab.warning()).toMatchObject({ kind: 'none' });
    expect(await journal()).toEqual(before);
    await tab.close();
  });

  it('a listed site is warned of by its name alone', async () => {
    const before = (await journal()).length;
    const tab = await session().open(files.add(join(empty, 'index.html'), LISTED));
    await tab.untilWarning('the cover', isCover);
    expect(await tab.until('danger', ({ level }) => level === 'danger')).toMatchObject({
      entry: { domain: LISTED },
    });
    const [shown] = await added(before, 1);
    expect(shown).toMatchObject({ kind: 'shown', ids: ['listed'], site: LISTED, level: 'danger' });
    await tab.close();
  });

  it('and never a word of any page', async () => {
    const words = new Set<string>();
    for (const site of SITES.filter(({ expected, nothing }) => expected === 'danger' || nothing)) {
      const tab = await session().open(url(site.name, riskiest(site).path));
      if (site.expected === 'danger') await tab.untilWarning('a warning', ({ kind }) => kind !== 'none');
      for (const frame of tab.page.frames()) {
        for (const text of await frame.evaluate(textsOfPage).catch(() => [])) {
          words.add(text);
          for (const word of text.split(/\s+/)) if (/\p{L}.*[\d_]|@/u.test(word)) words.add(word);
        }
      }
      if ((await tab.warning().catch(() => null))?.kind === 'cover') await tab.goInAnyway();
      await tab.close();
    }
    const raw = JSON.stringify(await everythingStored(session().control.page)).toLowerCase();
    expect(raw).toContain(new URL(url('coco-type')).hostname); // it is the right storage
    expect(words.size).toBeGreaterThan(200);
    // Names of sites, of signals and of our own fields may stand there, also where a page says the same.
    const ours = [...SITES.map(({ host }) => host), ...SIGNAL_IDS, ...fieldNames].join(' ');
    const pages = [...words].filter((word) => word.length > 5 && !ours.includes(word));
    expect(pages.filter((word) => raw.includes(word))).toEqual([]);
  });
});

const fieldNames = [...Object.keys(tabStateSchema.shape), ...Object.keys(evidenceSchema.shape)];

/** Every text in a page, shown or not. */
function textsOfPage(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push((walker.currentNode.nodeValue ?? '').trim().toLowerCase());
  return texts;
}

const riskiest = ({ steps }: Site) => steps.findLast(({ expected }) => expected === 'danger') ?? steps[0];

const brief = ({ kind, level, choice }: JournalEvent) => `${kind} ${level} ${choice}`;

/** The family's own mark on a site, as the popup sets it. */
function watch({ control }: Session, tab: Tab, on: boolean): Promise<void> {
  return control.page.evaluate(
    async (request) => {
      const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      await runtime.sendMessage({ name: 'popup:watch', request });
    },
    { tabId: tab.id, on },
  );
}
