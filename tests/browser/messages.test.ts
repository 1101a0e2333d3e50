import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { CONTRACT, type MessageName } from '#lib/messaging/contract.ts';
import { inBothBrowsers, type Tab } from './harness.ts';
import { events, tabStates } from './own-side.ts';
import type { SeenWarning } from './see-warning.ts';

const isCover = ({ kind, visible }: SeenWarning) => kind === 'cover' && visible;
const NO_EVIDENCE = { observations: [], talk: false, opaque: false, camera: false };

/** What would do the most harm, in each message, if it came through. */
const requests = (tabId: number): Record<MessageName, object> => ({
  'scout:hint': {},
  'scout:restored': {},
  'guard:evidence': { evidence: NO_EVIDENCE, frame: { width: 900, height: 700, used: false } },
  'guard:writing': {},
  'guard:choosing': {},
  'guard:speaking': {},
  'guard:held': { kinds: ['phone'], choice: 'send', unasked: true },
  'guard:may-send': {},
  'guard:part': { part: 'photos' },
  'warning:view': {},
  'warning:choice': { choice: 'enter-anyway' },
  'warning:shield': { key: 1, up: false },
  'warning:defeated': {},
  'warning:removed': {},
  'popup:view': { tabId },
  'popup:help': { tabId, audience: 'parent' },
  'popup:watch': { tabId, on: true },
  'popup:trust': { tabId, siteKey: 1, on: true },
  'popup:pause': { tabId, minutes: 30 },
  'popup:ask-again': { tabId, kind: 'phone' },
  'popup:leave': { tabId },
  'family:view': {},
  'family:change': { settings: { ageBand: '15-17', preset: 'accompany' } },
  'family:take-back': { at: 0 },
  'family:unlock': { pin: [0, 0, 0, 0] },
  'family:agree': { pin: [0, 0, 0, 0] },
  'family:lock': {},
  'family:set-pin': { pin: [0, 0, 0, 0] },
  'family:remove-pin': { present: [0, 0, 0, 0] },
  'family:recover': { code: Array.from({ length: 20 }, () => 0), pin: [0, 0, 0, 0] },
});
const messages = (tabId: number) =>
  Object.entries(requests(tabId)).map(([name, request]) => ({ name, request }));

const folder = await mkdtemp(join(tmpdir(), 'veilleuse-stranger-'));
afterAll(() => rm(folder, { recursive: true }));

inBothBrowsers('nobody else is listened to', {}, (session, kind) => {
  let tab: Tab;
  const everything = async () => {
    const ownPage = session().control.page;
    const stored = { states: await tabStates(ownPage), events: await events(ownPage) };
    return { ...stored, view: await tab.view(), warning: (await tab.warning()).kind };
  };
  /** Our id as messages know it, and as addresses do. */
  const ids = async () => {
    const { host } = new URL(await session().ownOrigin());
    return kind === 'firefox' ? ['veilleuse@veilleuse.example', host] : [host];
  };

  beforeEach(async () => {
    tab = await session().open(session().sites.url('coco-type'));
    await tab.untilWarning('the cover', isCover);
    await tab.settled();
    return () => tab.close();
  });

  it('not a page: neither by messages nor by events named after us', async () => {
    const before = await everything();
    const answers = await tab.page.evaluate(
      async (sent, names) => {
        interface Runtime {
          sendMessage?(id: string, message: unknown): Promise<unknown>;
          connect?(id: string): { postMessage(message: unknown): void };
        }
        const world = globalThis as unknown as Record<string, { runtime?: Runtime } | undefined>;
        const answered: unknown[] = [];
        for (const id of names) {
          for (const message of sent) {
            for (const { runtime } of [world.chrome ?? {}, world.browser ?? {}]) {
              try {
                answered.push(await runtime?.sendMessage?.(id, message));
                runtime?.connect?.(id).postMessage(message);
              } catch {
                // refused, as it should be
              }
            }
            postMessage(message, '*');
            postMessage({ ...message, type: message.name, source: id, id }, '*');
            for (const name of [id, message.name, `${id}:${message.name}`, `wxt:content-script-started`]) {
              for (const target of [window, document, document.documentElement])
                target.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true }));
            }
          }
          dispatchEvent(new CustomEvent(`${id}:content:wxt:content-script-started`));
          dispatchEvent(new CustomEvent(`${id}:scout:wxt:content-script-started`));
        }
        return answered.filter((answer) => answer !== undefined);
      },
      messages(tab.id),
      await ids(),
    );
    expect(answers).toEqual([]);
    expect(await everything()).toEqual(before);
    await tab.page.reload({ waitUntil: 'load' });
    await tab.untilWarning('the cover', isCover);
  });

  it('not another extension', async () => {
    const before = await everything();
    const address = `http://stranger-${kind}.localhost:${session().sites.port}/`;
    const names = await ids();
    await writeStranger(names, tab.id, address);
    await session().driven.install(folder);
    const reported = () =>
      session().sites.requests.find(({ host }) => host === new URL(address).hostname)?.path;
    await expect.poll(reported, { timeout: 10_000 }).toBeDefined();
    const count = names.length * Object.keys(CONTRACT).length;
    expect(reported()).toBe(`/?refused=${count}&answered=0`);
    expect(await everything()).toEqual(before);
  });

  it('not one of our own scripts that says more than its message holds, or what is not its to say', async () => {
    const before = await everything();
    const refusals = await session().control.page.evaluate(
      async (tabId, sent) => {
        const { scripting } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
        const [frame] = await scripting.executeScript({
          target: { tabId },
          args: [sent],
          func: async (all: { name: string; request: object }[]) => {
            const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
            const said: string[] = [];
            for (const { name, request } of all) {
              const message = /^(popup|family):/.test(name)
                ? { name, request }
                : { name, request: { ...request, words: 'un mot de la page' } };
              const answer = await runtime.sendMessage(message).then(
                () => 'answered',
                (error: Error) => error.message,
              );
              said.push(`${name.split(':')[0]} ${answer}`);
            }
            return said;
          },
        });
        return frame?.result ?? [];
      },
      tab.id,
      messages(tab.id),
    );
    expect(refusals).toHaveLength(Object.keys(CONTRACT).length);
    for (const refusal of refusals) {
      expect(refusal).toMatch(/^(popup|family)/.test(refusal) ? /refused: sender/ : /refused: request/);
    }
    expect(await everything()).toEqual(before);
  });

  it('not one of our own pages that speaks for a page script', async () => {
    const before = await everything();
    const sent = messages(tab.id).filter(({ name }) => !/^(popup|family):/.test(name));
    const refusals = await session().control.page.evaluate(async (all) => {
      const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      const refused = (message: object) =>
        runtime.sendMessage(message).then(
          () => 'answered',
          (error: Error) => error.message,
        );
      return Promise.all(all.map(refused));
    }, sent);
    for (const refusal of refusals) expect(refusal).toMatch(/refused: sender/);
    expect(await everything()).toEqual(before);
  });
});

/** A small extension that sends us every message, and tells the practice server how often it was answered. */
async function writeStranger(ids: string[], tabId: number, address: string): Promise<void> {
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1.0',
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'stranger.js', scripts: ['stranger.js'] },
    browser_specific_settings: { gecko: { id: 'stranger@stranger.example' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, 'stranger.js'),
    `(async () => {
      const { runtime } = globalThis.browser ?? chrome;
      const count = { refused: 0, answered: 0 };
      for (const id of ${JSON.stringify(ids)}) {
        for (const message of ${JSON.stringify(messages(tabId))}) {
          await runtime.sendMessage(id, message).then(
            () => count.answered++,
            () => count.refused++,
          );
        }
      }
      await fetch(${JSON.stringify(address)} + '?' + new URLSearchParams(count), { mode: 'no-cors' });
    })()`,
  );
}
