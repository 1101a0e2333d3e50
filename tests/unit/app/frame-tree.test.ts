import { expect, it, vi } from 'vitest';

vi.mock('#lib/platform/browser.ts', () => ({ browser: {} }));
const { addressesFrom } = await import('#lib/app/background/frame-tree.ts');

const TAB = [
  { frameId: 0, parentFrameId: -1, url: 'https://top.example/' },
  { frameId: 4, parentFrameId: 0, url: 'https://help.example/chat' },
  { frameId: 7, parentFrameId: 4, url: 'about:srcdoc' },
  { frameId: 9, parentFrameId: 7, url: 'about:blank' },
];

it('tells the addresses around a frame, the nearest first', () => {
  expect(addressesFrom(TAB, 9)).toEqual([
    'about:srcdoc',
    'https://help.example/chat',
    'https://top.example/',
  ]);
  expect(addressesFrom(TAB, 4)).toEqual(['https://top.example/']);
});

it('knows none around the top page, or a frame that is gone', () => {
  expect(addressesFrom(TAB, 0)).toEqual([]);
  expect(addressesFrom(TAB, 12)).toEqual([]);
  expect(addressesFrom([], 4)).toEqual([]);
});

it('ends also where frames name each other', () => {
  const circle = [
    { frameId: 1, parentFrameId: 2, url: 'a' },
    { frameId: 2, parentFrameId: 1, url: 'b' },
  ];
  expect(addressesFrom(circle, 1).length).toBeLessThanOrEqual(2);
});
