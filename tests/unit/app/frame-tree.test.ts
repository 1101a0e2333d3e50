import { expect, it, vi } from 'vitest';

vi.mock('#lib/platform/browser.ts', () => ({ browser: {} }));
const { addressesFrom, isAmong, samePage } = await import('#lib/app/background/frame-tree.ts');

const URL_OF_A_PAGE = 'https://a.example/';
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

it('knows the frames that are one page with a frame', () => {
  const chat = [
    ...TAB,
    { frameId: 11, parentFrameId: 4, url: 'https://help.example/box' },
    { frameId: 12, parentFrameId: 11, url: 'https://advert.example/' },
  ];
  expect(samePage(chat, 9)).toEqual([7, 4]);
  expect(samePage(chat, 11)).toEqual([4]);
  for (const alone of [0, 4, 12, 99]) expect(samePage(chat, alone)).toEqual([]);
});

it('ends also where frames name each other', () => {
  const circle = [
    { frameId: 1, parentFrameId: 2, url: 'a' },
    { frameId: 2, parentFrameId: 1, url: 'b' },
  ];
  expect(addressesFrom(circle, 1).length).toBeLessThanOrEqual(2);
  const blank = circle.map((frame) => ({ ...frame, url: 'about:blank' }));
  expect(samePage(blank, 1).length).toBeLessThanOrEqual(2);
});

it('knows a document that a tab has left, whatever number its frame is given', () => {
  const frames = [
    { frameId: 0, parentFrameId: -1, url: 'https://next.example/', documentId: 'B' },
    { frameId: 5, parentFrameId: 0, url: 'about:blank', documentId: 'C' },
    {
      frameId: 7,
      parentFrameId: -1,
      url: 'https://a.example/',
      documentId: 'A',
      documentLifecycle: 'cached',
    },
  ];
  expect(isAmong(frames, { frameId: 5, documentId: 'A', url: URL_OF_A_PAGE })).toBe(false);
  expect(isAmong(frames, { frameId: 7, documentId: 'A', url: URL_OF_A_PAGE })).toBe(false);
  expect(isAmong(frames, { frameId: 0, documentId: 'B', url: URL_OF_A_PAGE })).toBe(true);
  expect(isAmong(frames, { frameId: 5, documentId: 'C', url: URL_OF_A_PAGE })).toBe(true);
});

it('goes by the frame where the browser does not tell documents apart', () => {
  expect(isAmong(TAB, { frameId: 7, documentId: undefined, url: URL_OF_A_PAGE })).toBe(true);
  expect(isAmong(TAB, { frameId: 8, documentId: undefined, url: URL_OF_A_PAGE })).toBe(false);
});

it('believes a frame of an address that the list never holds', () => {
  const blob = { frameId: 9, documentId: 'D', url: 'blob:https://next.example/1' };
  expect(isAmong([{ frameId: 0, parentFrameId: -1, url: 'https://next.example/' }], blob)).toBe(true);
});
