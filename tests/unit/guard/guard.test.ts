import { expect, it, vi } from 'vitest';
import type { FrameSeen } from '#lib/guard/frame.ts';
import { startGuard } from '#lib/guard/guard.ts';
import { scoutShared } from '#lib/scout/shared.ts';
import type { Evidence } from '#lib/verdict/types.ts';

const NOTHING: Evidence = { observations: [], talk: false, opaque: false, camera: false };

/** A guard on a page of which only the clock and the changes are real. */
function guardOn(page: { drawn?: () => boolean; inUse?: () => boolean; look?: () => Evidence }) {
  let timers: { ms: number; task: () => void }[] = [];
  const sent: Evidence[] = [];
  const frames: FrameSeen[] = [];
  const listeners = new Map<string, (event: Event) => void>();
  let looks = 0;
  let changed = () => {};
  let watching = false;
  globalThis.MutationObserver = class {
    constructor(callback: () => void) {
      changed = () => watching && callback();
    }
    observe() {
      watching = true;
    }
    disconnect() {
      watching = false;
    }
  } as unknown as typeof MutationObserver;
  const window = {
    innerWidth: 300,
    innerHeight: 250,
    addEventListener: (type: string, listener: (event: Event) => void) => listeners.set(type, listener),
  };
  const guard = startGuard({
    document: {} as Document,
    window: window as unknown as Window,
    shared: scoutShared({}),
    look: () => {
      looks++;
      return page.look?.() ?? NOTHING;
    },
    shadowRootOf: () => null,
    drawn: page.drawn ?? (() => true),
    inUse: page.inUse ?? (() => false),
    send: async (evidence, frame) => {
      sent.push(evidence);
      frames.push(frame);
      return true;
    },
    orphaned: () => false,
    after: (ms, task) => {
      const timer = { ms, task };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
  });
  guard.listen();
  return {
    guard,
    sent,
    frames,
    resize: (innerWidth: number, innerHeight: number) => {
      Object.assign(window, { innerWidth, innerHeight });
      listeners.get('resize')?.({} as Event);
    },
    press: (isTrusted = true) => guard.hear({ type: 'keydown', isTrusted } as Event),
    focus: (isTrusted = true) => guard.hear({ type: 'focusin', isTrusted } as Event),
    /** How long the pauses are that are under way. */
    due: () => timers.map(({ ms }) => ms),
    looks: () => looks,
    watching: () => watching,
    change: () => changed(),
    /** Lets the next pause end; false where none is under way. */
    tick: () => {
      const timer = timers.shift();
      timer?.task();
      return timer !== undefined;
    },
  };
}

it('looks at once where the page is laid out, and sends what it saw', () => {
  const { looks, sent } = guardOn({});
  expect(looks()).toBe(1);
  expect(sent).toEqual([NOTHING]);
});

it('waits where nothing is laid out yet, and says nothing meanwhile', () => {
  let drawn = false;
  const { looks, sent, tick } = guardOn({ drawn: () => drawn });
  for (let time = 0; time < 100; time++) expect(tick()).toBe(true);
  expect([looks(), sent.length]).toEqual([0, 0]);
  drawn = true;
  tick();
  expect([looks(), sent.length]).toEqual([1, 1]);
  expect(tick()).toBe(false);
});

it('looks all the same after three seconds at a page that is never laid out', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
  const { looks, sent, change, tick } = guardOn({ drawn: () => false });
  for (const [now, looked] of [
    [3900, 0],
    [4000, 1],
  ] as const) {
    clock.mockReturnValue(now);
    expect(tick()).toBe(true);
    expect(looks()).toBe(looked);
  }
  expect(sent).toEqual([NOTHING]);
  change();
  tick();
  expect(looks()).toBe(2);
  clock.mockRestore();
});

it('calls a page unreadable on which looking fails, and looks again', () => {
  let fails = true;
  const { looks, sent, change, tick } = guardOn({
    look: () => {
      if (fails) throw new RangeError('Maximum call stack size exceeded');
      return NOTHING;
    },
  });
  expect(sent).toEqual([{ ...NOTHING, talk: true, opaque: true }]);
  fails = false;
  change();
  tick();
  expect(looks()).toBe(2);
  expect(sent[1]).toMatchObject({ opaque: false });
});

it('a page that changes for ever is looked at 60 times and not once more, also where each look teaches something', () => {
  let at = 0;
  const { looks, sent, change, tick, watching } = guardOn({
    look: () => ({ ...NOTHING, observations: [{ signal: 'asks-age', strength: ++at / 1000 }] }),
  });
  for (let time = 0; time < 500; time++) {
    change();
    tick();
  }
  expect(looks()).toBe(60);
  expect(sent).toHaveLength(60);
  expect(watching()).toBe(false);
});

it('is followed anew, within a smaller budget, once the page is another without loading', () => {
  const { guard, looks, change, tick } = guardOn({});
  const goOn = () => {
    for (let time = 0; time < 500; time++) {
      change();
      tick();
    }
  };
  goOn();
  guard.again();
  goOn();
  expect(looks()).toBe(75);
});

it('many changes between two looks are one look', () => {
  const { looks, change, tick } = guardOn({});
  for (let time = 0; time < 10_000; time++) change();
  while (tick());
  expect(looks()).toBe(2);
});

it('tells the size of its frame, and again when it grows, without another look', () => {
  const { frames, sent, looks, resize } = guardOn({});
  resize(700, 500);
  expect(frames).toEqual([
    { width: 300, height: 250, used: false },
    { width: 700, height: 500, used: false },
  ]);
  expect(sent).toEqual([NOTHING, NOTHING]);
  expect(looks()).toBe(1);
});

it('a frame that changes its size for ever is told of a few times', () => {
  const { frames, resize } = guardOn({});
  for (let side = 0; side < 100_000; side++) resize(side % 5000, (side * 7) % 5000);
  expect(frames.length).toBeLessThan(250);
});

it('says so when somebody uses the frame, once', () => {
  let used = false;
  const { frames, press, looks } = guardOn({ inUse: () => used });
  press();
  expect(frames).toHaveLength(1);
  used = true;
  press(false);
  expect(frames).toHaveLength(1);
  for (let time = 0; time < 20; time++) press();
  expect(frames.map((frame) => frame.used)).toEqual([false, true]);
  expect(looks()).toBe(1);
});

it('sees the use also where the page keeps every event from us, as soon as it changes', () => {
  let used = false;
  const { frames, change, tick } = guardOn({ inUse: () => used });
  used = true;
  change();
  tick();
  expect(frames.map((frame) => frame.used)).toEqual([false, true]);
});

it('tells of what protects each time, but is not kept busy by a page that shows and hides it for ever', () => {
  let at = 0;
  const { sent, change, tick, due } = guardOn({
    look: () => ({
      ...NOTHING,
      opaque: at % 4 > 1,
      observations: at++ % 2 ? [{ signal: 'report-button', strength: 1 }] : [],
    }),
  });
  for (let time = 0; time < 20; time++) {
    change();
    tick();
  }
  expect(sent).toHaveLength(21);
  change();
  expect(due()).toEqual([15_000]);
});

it('looks soon where somebody is about to write, also in the midst of a long pause, and once for many', () => {
  const { looks, change, tick, focus, due } = guardOn({});
  for (let time = 0; time < 20; time++) {
    change();
    tick();
  }
  change();
  focus(false);
  expect(due()).toEqual([15_000]);
  for (let time = 0; time < 5; time++) focus();
  expect(due()).toEqual([250]);
  tick();
  expect([looks(), due().length]).toEqual([22, 0]);
});

it('and where the page has used up all of its looks', () => {
  let shows = false;
  const { looks, sent, change, tick, focus, watching } = guardOn({
    look: () => (shows ? { ...NOTHING, talk: true } : NOTHING),
  });
  for (let time = 0; time < 500; time++) {
    change();
    tick();
  }
  expect([looks(), watching()]).toEqual([60, false]);
  shows = true;
  focus();
  tick();
  expect(looks()).toBe(61);
  expect(sent.at(-1)).toMatchObject({ talk: true });
});
