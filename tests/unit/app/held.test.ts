import { expect, it, vi } from 'vitest';
import type { HeldChoice, HeldDeps } from '#lib/app/background/held.ts';
import { emptyTab } from '#lib/app/background/tab-schema.ts';

const url = 'https://salon.example/';
const browser = {
  webNavigation: { getAllFrames: async () => [{ frameId: 0, parentFrameId: -1, url, documentId: 'there' }] },
};
vi.mock('#lib/platform/browser.ts', () => ({ browser }));
const { onHeld } = await import('#lib/app/background/held.ts');

const SENT: HeldChoice = { kinds: ['phone', 'street-address'], choice: 'send', unasked: true };
const sender = { tabId: 1, frameId: 0, documentId: 'there', url, topUrl: url, private: false };

it('keeps the event where "don’t ask again" can’t be written, and tries it for each kind', async () => {
  const keep = vi.fn(async () => undefined);
  const set = vi.fn(() => Promise.reject(new Error('disk')));
  await onHeld(sender, SENT, {
    states: { read: async () => emptyTab() },
    watch: { isProtected: () => false, judgement: async () => ({ found: { level: 'calm', reasons: [] } }) },
    unasked: { set },
    reader: async () => ({ ageBand: '11-14' }),
    keep,
    now: () => 0,
  } as unknown as HeldDeps);
  expect(set).toHaveBeenCalledTimes(2);
  expect(keep).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'held', choice: 'send' }));
});
