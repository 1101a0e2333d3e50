import { expect, it } from 'vitest';
import { startGuard } from '#lib/guard/guard.ts';
import { scoutShared } from '#lib/scout/shared.ts';
import type { Evidence } from '#lib/verdict/types.ts';

const NOTHING: Evidence = { observations: [], talk: false, opaque: false, camera: false };

/** A guard on a page of which only the clock and the changes are real. */
function guardOn(page: { drawn?: () => boolean; look?: () => Evidence }) {
  const timers: (() => void)[] = [];
  const sent: Evidence[] = [];
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
  const window = { addEventListener: () => undefined };
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
    send: async (evidence) => {
      sent.push(evidence);
      return true;
    },
    orphaned: () => false,
    after: (_, task) => timers.push(task),
  });
  return {
    guard,
    sent,
    looks: () => looks,
    watching: () => watching,
    change: () => changed(),
    /** Lets the next pause end; false where none is under way. */
    tick: () => {
      const task = timers.shift();
      task?.();
      return task !== undefined;
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
