import { expect, it } from 'vitest';
import { inBothBrowsers, type Tab } from './harness.ts';
import type { SeenWarning } from './see-warning.ts';

const isCover = ({ kind, visible }: SeenWarning) => kind === 'cover' && visible;

inBothBrowsers('what the guard costs', {}, (session) => {
  /** Reads of the tree in one look at a page of so many nodes with a chat in their midst. */
  const readsOf = async (nodes: number) => {
    const tab = await session().open(session().sites.url('late-render'));
    await tab.settled();
    await tab.page.evaluate(fill, nodes / 2);
    await countReads(tab);
    await tab.page.click('#pousser');
    await tab.untilWarning('the cover', isCover);
    const { looks, reads } = await counted(tab);
    await tab.close();
    expect(looks).toBeGreaterThan(0);
    return reads / looks;
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

/** From now on every step through the tree that our own world takes in this page is counted, and every look. */
async function countReads(tab: Tab): Promise<void> {
  await tab.session.control.page.evaluate(async (tabId) => {
    const { scripting } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    await scripting.executeScript({
      target: { tabId },
      func: () => {
        const scope = globalThis as unknown as Record<symbol, { looks: number } | undefined>;
        const count = { reads: 0, looksBefore: scope[Symbol.for('veilleuse.scout')]?.looks ?? 0 };
        (globalThis as { counted?: typeof count }).counted = count;
        const wrap = (holder: object, names: string[]) => {
          for (const name of names) {
            const found = Object.getOwnPropertyDescriptor(holder, name);
            const { get } = found ?? {};
            if (!found || !get) continue;
            Object.defineProperty(holder, name, {
              ...found,
              get(this: unknown) {
                count.reads += 1;
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

function counted(tab: Tab): Promise<{ looks: number; reads: number }> {
  return tab.session.control.page.evaluate(async (tabId) => {
    const { scripting } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const [frame] = await scripting.executeScript({
      target: { tabId },
      func: () => {
        const scope = globalThis as unknown as Record<symbol, { looks: number } | undefined>;
        const { reads = 0, looksBefore = 0 } =
          (globalThis as { counted?: { reads: number; looksBefore: number } }).counted ?? {};
        return { looks: (scope[Symbol.for('veilleuse.scout')]?.looks ?? 0) - looksBefore, reads };
      },
    });
    return frame?.result ?? { looks: 0, reads: 0 };
  }, tab.id);
}
