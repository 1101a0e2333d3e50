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

it('a frame without an address is the place around it: an editor of a messenger is no other than that', async () => {
  const { answer } = createBundledList(new Date('2026-06-01'));
  const found = { level: 'caution', reasons: [] };
  const deps = {
    states: { read: async () => ({ ...emptyTab(), origin: TOP }) },
    watch: { ...addressesBy(answer), judgement: async () => ({ found, answer: answer(TOP) }) },
    unasked: { at: async () => [] },
    isPaused: async () => false,
    reader: async () => ({ ageBand: '11-14', language: 'fr', country: 'FR' }),
    translator: () => () => '',
  } as unknown as Parameters<typeof speakingFor>[1];
  const placeIn = async (frameId: number) => {
    const url = frames.find((frame) => frame.frameId === frameId)?.url ?? '';
    const sender = { tabId: 1, frameId, documentId: undefined, url, topUrl: TOP, private: false };
    return (await speakingFor(sender, deps))?.place;
  };
  expect(await Promise.all([0, 3, 4, 5].map(placeIn))).toEqual(['caution', 'calm', 'calm', 'caution']);
});
