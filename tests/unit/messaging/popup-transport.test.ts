import { beforeEach, expect, it, vi } from 'vitest';
import { pauseOf } from '#lib/family/pause.ts';

type Listener = (changes: object, area: string) => void;
const listeners = new Set<Listener>();
const browser = {
  runtime: { getManifest: () => ({ version: '0' }) },
  storage: {
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
};
vi.mock('#lib/platform/browser.ts', () => ({ browser }));
vi.stubGlobal('navigator', { userAgent: '' });
const { browserOf, popupTransport } = await import('#lib/messaging/popup-transport.ts');

const asked = vi.fn();
const change = (changes: object, area = 'session'): void => {
  for (const listener of listeners) listener(changes, area);
};
const PAUSE = pauseOf(5, 1000);

beforeEach(() => {
  asked.mockClear();
  return popupTransport('?tab=1').onChange(asked);
});

it.each([
  ['a tab', { 'tab:1': { newValue: {} } }],
  ['a pause that begins', { pause: { newValue: PAUSE } }],
  ['a pause that ends', { pause: { oldValue: PAUSE } }],
  ['a longer pause', { pause: { oldValue: PAUSE, newValue: pauseOf(30, 1000) } }],
  ['a tab while a pause is looked at', { 'tab:1': {}, pause: { oldValue: PAUSE, newValue: PAUSE } }],
])('asks for the view again after a change of %s', (_, changes) => {
  change(changes);
  expect(asked).toHaveBeenCalledOnce();
});

it('does not ask again because its own question looked at the pause', () => {
  change({ pause: { oldValue: PAUSE, newValue: { ...PAUSE, seen: 2000 } } });
  change({ 'tab:1': {} }, 'local');
  expect(asked).not.toHaveBeenCalled();
});

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox/153'],
  ['Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'Chrome/156'],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/137.0.0.0 Safari/537.36 Edg/137.0.0.0',
    'Edg/137',
  ],
  ['another', ''],
])('%s calls itself %j', (userAgent, name) => expect(browserOf(userAgent)).toBe(name));
