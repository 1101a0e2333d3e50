import { expect, it, vi } from 'vitest';
import { createBundledList } from '#lib/risklist/bundled.ts';

const TOP = 'https://page.example/';
const MESSENGER = 'https://discord.com/channels/1';
const frames = [
  { frameId: 0, parentFrameId: -1, url: TOP },
  { frameId: 3, parentFrameId: 0, url: MESSENGER },
  { frameId: 4, parentFrameId: 3, url: 'about:srcdoc' },
  { frameId: 5, parentFrameId: 0, url: 'about:blank' },
];
vi.mock('#lib/platform/browser.ts', () => ({
  browser: { webNavigation: { getAllFrames: async () => frames } },
}));
const { speakingFor } = await import('#lib/app/background/speaking.ts');
const { addressesBy } = await import('#lib/app/background/addresses.ts');
const { emptyTab } = await import('#lib/app/background/tab-schema.ts');

const { answer } = createBundledList(new Date('2026-06-01'));

/** The place that the guard of a frame is told, on a page that was found to be so. */
async function placeIn(frameId: number, found: object, worst = 'calm') {
  const visit = { ...emptyTab().visit, worst };
  const deps = {
    states: { read: async () => ({ ...emptyTab(), origin: TOP, visit }) },
    watch: { ...addressesBy(answer), judgement: async () => ({ found, answer: answer(TOP) }) },
    unasked: { at: async () => [] },
    isPaused: async () => false,
    reader: async () => ({ ageBand: '11-14', language: 'fr', country: 'FR' }),
    translator: () => () => '',
  } as unknown as Parameters<typeof speakingFor>[1];
  const url = frames.find((frame) => frame.frameId === frameId)?.url ?? '';
  const sender = { tabId: 1, frameId, documentId: undefined, url, topUrl: TOP, private: false };
  return (await speakingFor(sender, deps))?.place;
}

it('a frame without an address is the place around it: an editor of a messenger is no other than that', async () => {
  const found = { level: 'caution', reasons: [] };
  const places = await Promise.all([0, 3, 4, 5].map((frameId) => placeIn(frameId, found)));
  expect(places).toEqual(['caution', 'calm', 'calm', 'caution']);
});

it('a bare talk is no calmer than the site was in this visit, unless it shows what protects', async () => {
  const bare = { level: 'calm', reasons: [] };
  const safe = { level: 'calm', reasons: [{ signal: 'has-account', strength: 1, weight: -1 }] };
  expect(await placeIn(0, bare, 'danger')).toBe('danger');
  expect(await placeIn(0, { level: 'danger', reasons: [] }, 'caution')).toBe('danger');
  expect(await placeIn(0, bare, 'unknown')).toBe('calm');
  expect(await placeIn(0, safe, 'danger')).toBe('calm');
  // A messenger in a frame is that messenger.
  expect(await placeIn(3, bare, 'danger')).toBe('calm');
});
