import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { sendToBackground } from '#lib/platform/page-browser.ts';
import { lookoutOf } from '#lib/scout/lookout.ts';
import { startScout } from '#lib/scout/scout.ts';
import { scoutShared } from '#lib/scout/shared.ts';

/** A frame whose clock, inputs and changes stand in our hand. */
function frame() {
  const heard = new Map<string, (event: unknown) => void>();
  const due: { at: number; task: () => void }[] = [];
  const observers: { tell: () => void; on: boolean }[] = [];
  const looks: string[] = [];
  const page: { glance: boolean | null; look: boolean | null } = { glance: false, look: false };
  const askForGuard = vi.fn(async () => true);
  vi.stubGlobal(
    'MutationObserver',
    class {
      readonly own: { tell: () => void; on: boolean };
      constructor(tell: (records: unknown[]) => void) {
        this.own = { tell: () => tell([]), on: false };
        observers.push(this.own);
      }
      observe() {
        this.own.on = true;
      }
      disconnect() {
        this.own.on = false;
      }
    },
  );
  const document = { readyState: 'loading' } as Document;
  const window = {
    document,
    addEventListener: (type: string, hear: (event: unknown) => void) => heard.set(type, hear),
  } as unknown as Window;
  const shared = scoutShared({});
  const mayHint = () => {
    looks.push('glance');
    return page.glance === false ? 0 : 1;
  };
  const lookout = (_: unknown, listenTo: (changes: boolean) => void, glanced: number) =>
    lookoutOf(
      {
        window,
        document,
        shadowRootOf: () => null,
        shared,
        look: (_, inDepth) => {
          if (inDepth) looks.push('look');
          return inDepth ? page.look : page.glance;
        },
        send: askForGuard as unknown as typeof sendToBackground,
        orphaned: () => false,
        after: (ms, task) => due.push({ at: Date.now() + ms, task }),
      },
      listenTo,
      glanced,
    );
  startScout(window, shared, mayHint, lookout, 'pageshow');
  return {
    page,
    looks,
    askForGuard,
    loaded: () => heard.get('DOMContentLoaded')?.({}),
    moved: () => heard.get('popstate')?.({}),
    press: () => heard.get('click')?.({ type: 'click', isTrusted: true, target: null }),
    /** The page draws something: told to whoever listens. */
    change: () => {
      for (const { on, tell } of observers) if (on) tell();
    },
    pass(ms: number) {
      const end = Date.now() + ms;
      for (;;) {
        due.sort((one, other) => one.at - other.at);
        const next = due[0];
        if (!next || next.at > end) break;
        due.shift();
        vi.setSystemTime(next.at);
        next.task();
      }
      vi.setSystemTime(end);
    },
  };
}

describe('the scout', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('takes one glance at a page that stands still, and no more', () => {
    const { loaded, pass, looks } = frame();
    loaded();
    pass(3_600_000);
    expect(looks).toEqual(['glance']);
  });

  it('looks properly at a press, and again within a second, though nothing is told of a change', () => {
    const { loaded, pass, press, page, looks, askForGuard } = frame();
    loaded();
    pass(5000);
    press();
    expect(looks).toEqual(['glance', 'look']);
    page.look = true;
    pass(1000);
    expect(askForGuard).toHaveBeenCalledTimes(1);
  });

  it.each([50, 400, 1200, 60_000])('sees within a second what a page draws in one go after %i ms', (ms) => {
    const { loaded, pass, change, page, askForGuard } = frame();
    loaded();
    pass(ms);
    page.look = true;
    change();
    pass(1000);
    expect(askForGuard).toHaveBeenCalledTimes(1);
  });

  it.each([100, 5000])('sees within a second what a press draws, %i ms after the last look', (ms) => {
    const { loaded, pass, change, press, page, askForGuard } = frame();
    loaded();
    for (let times = 0; times < 12; times++) {
      pass(70_000);
      change();
    }
    pass(60_000 + ms);
    press();
    page.look = true;
    change();
    pass(1000);
    expect(askForGuard).toHaveBeenCalledTimes(1);
  });

  it('is not put off by a page that says again and again that it moved', () => {
    const { loaded, moved, change, pass, page, askForGuard } = frame();
    loaded();
    change();
    page.look = true;
    for (let times = 0; times < 10; times++) {
      pass(100);
      moved();
    }
    expect(askForGuard).toHaveBeenCalledTimes(1);
  });

  it('looks ever more rarely at a page that never holds still', () => {
    const { loaded, pass, change, looks } = frame();
    loaded();
    for (let seconds = 0; seconds < 600; seconds += 0.1) {
      change();
      pass(100);
    }
    expect(looks.length).toBeLessThan(20);
  });

  it('looks three times more at a page that has next to nothing of its own', () => {
    const { loaded, pass, page, looks } = frame();
    page.glance = null;
    page.look = null;
    loaded();
    pass(3_600_000);
    expect(looks).toEqual(['glance', 'look', 'look', 'look']);
  });
});
