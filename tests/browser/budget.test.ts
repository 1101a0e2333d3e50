import { expect, it } from 'vitest';
import { inBothBrowsers, type Tab } from './harness.ts';
import type { SeenWarning } from './see-warning.ts';

const isCover = ({ kind, visible }: SeenWarning) => kind === 'cover' && visible;

inBothBrowsers('what the guard costs', {}, (session) => {
  /** Reads of the tree in the dearest look, after what was pressed has drawn the chat, at a page of so many nodes with a chat in their midst. */
  const readsOf = async (nodes: number) => {
    const tab = await session().open(session().sites.url('late-render'));
    await tab.settled();
    await tab.page.evaluate(fill, nodes / 2);
    await countReads(tab);
    await tab.page.click('#pousser');
    await tab.untilWarning('the cover', isCover);
    const { most } = await counted(tab);
    await tab.close();
    return most;
  };

  it('a page of 200,000 nodes costs no more than one of 20,000, and little more than one of 5,000', async () => {
    const [ordinary, long, flood] = [await readsOf(5_000), await readsOf(20_000), await readsOf(200_000)];
    expect(ordinary).toBeGreaterThan(5_000); // it counts
    expect(flood / long).toBeLessThan(1.02);
    expect(flood / ordinary).toBeLessThan(1.2);
  });

  it('a page that changes for ever is looked at less and less', async () => {
    const tab = await session().open(session().sites.url('hostile/flood-forever'));
    await tab.untilWarning('the cover', isCover);
    const changes = () => tab.page.evaluate('globalThis.attackDone') as Promise<number>;
    const before = { changes: await changes(), looks: (await counted(tab)).looks };
    await tab.page.waitForFunction(`globalThis.attackDone > ${before.changes + 100}`);
    const { looks } = await counted(tab);
    expect(looks).toBeGreaterThan(0);
    // A pause of 250 ms grows by half at each look that teaches nothing: 100 changes, 20 ms apart, see few.
    expect(looks - before.looks).toBeLessThan(10);
    await tab.close();
  });
});

/** Puts so many elements with a text each before and after what the page holds. */
function fill(count: number): void {
  const words = () => {
    const box = document.createElement('div');
    for (let made = 0; made < count / 2; made += 1)
      box.append(Object.assign(document.createElement('p'), { textContent: `ligne ${made}` }));
    return box;
  };
  document.body.prepend(words());
  document.body.append(words());
  document.getElementById('pousser')?.scrollIntoView();
}

/**
 * From now on every step through the tree that our own world takes in this page is counted, and every look. A look is one run of the
 * script: what else of ours reads a little now and then, more often where the computer is busy, is not counted with it.
 */
async function countReads(tab: Tab): Promise<void> {
  await tab.session.control.page.evaluate(async (tabId) => {
    const { scripting } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    await scripting.executeScript({
      target: { tabId },
      func: () => {
        const scope = globalThis as unknown as Record<symbol, { looks: number } | undefined>;
        const looks = () => scope[Symbol.for('veilleuse.scout')]?.looks ?? 0;
        const count = { most: 0, looksBefore: looks() };
        // How often it looked at the filled page before that, the computer's pace decides.
        addEventListener('click', () => (count.most = 0), true);
        (globalThis as { counted?: typeof count }).counted = count;
        let run = 0;
        let seen = looks();
        const read = () => {
          if (run++ > 0) return;
          queueMicrotask(() => {
            if (looks() > seen) count.most = Math.max(count.most, run);
            seen = looks();
            run = 0;
          });
        };
        const wrap = (holder: object, names: string[]) => {
          for (const name of names) {
            const found = Object.getOwnPropertyDescriptor(holder, name);
            const { get } = found ?? {};
            if (!found || !get) continue;
            Object.defineProperty(holder, name, {
              ...found,
              get(this: unknown) {
                read();
                return get.call(this);
              },
            });
          }
        };
        const steps = ['parentNode', 'firstChild', 'lastChild', 'nextSibling', 'previousSibling', 'nodeType'];
        wrap(Node.prototype, steps);
        wrap(CharacterData.prototype, ['data']);
      },
    });
  }, tab.id);
}

function counted(tab: Tab): Promise<{ looks: number; most: number }> {
  return tab.session.control.page.evaluate(async (tabId) => {
    const { scripting } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const [frame] = await scripting.executeScript({
      target: { tabId },
      func: () => {
        const scope = globalThis as unknown as Record<symbol, { looks: number } | undefined>;
        const { most = 0, looksBefore = 0 } =
          (globalThis as { counted?: { most: number; looksBefore: number } }).counted ?? {};
        return { looks: (scope[Symbol.for('veilleuse.scout')]?.looks ?? 0) - looksBefore, most };
      },
    });
    return frame?.result ?? { looks: 0, most: 0 };
  }, tab.id);
}
