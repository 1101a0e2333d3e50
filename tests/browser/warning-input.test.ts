import { expect, it } from 'vitest';
import { inBothBrowsers, type Session, type Tab } from './harness.ts';
import { control, openWatched, reachIn, untilControls } from './warning-eyes.ts';

/** A risky page that takes every input before anything else in the page can hear it, and counts what it got. */
async function stealInputs(tab: Tab): Promise<void> {
  await tab.page.evaluate(() => {
    const types = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'wheel'];
    for (const type of types) {
      const take = (event: Event) => {
        document.title = `stolen ${type}`;
        event.stopImmediatePropagation();
        event.preventDefault();
      };
      window.addEventListener(type, take, { capture: true, passive: false });
    }
  });
}

async function openCovered(session: Session): Promise<Tab> {
  const tab = await session.open(session.sites.url('coco-type'));
  await tab.untilWarning('a visible cover', ({ kind, visible }) => kind === 'cover' && visible);
  return tab;
}

async function press(tab: Tab, does: string): Promise<void> {
  const { x, y } = await control(tab, does);
  await tab.page.mouse.click(x, y);
}

/** A page that is just going can't be asked, and is asked again. */
const left = (tab: Tab) =>
  expect
    .poll(() => tab.page.evaluate(() => location.pathname).catch(() => 'going'), { timeout: 30_000 })
    .toBe('/blocked.html');
const covered = (tab: Tab) =>
  tab.untilWarning('the cover', ({ kind, visible }) => kind === 'cover' && visible);
const uncovered = (tab: Tab) => tab.untilWarning('no cover', ({ kind }) => kind !== 'cover');

inBothBrowsers('input on a cover', {}, (session) => {
  it('works though the page takes every input for itself, and the page hears none of it', async () => {
    const tab = await openCovered(session());
    await stealInputs(tab);
    await press(tab, 'why');
    await untilControls(tab, 'the open reasons', (seen) =>
      seen.some(({ does, expanded }) => does === 'why' && expanded),
    );
    await press(tab, 'talk');
    await untilControls(tab, 'a helpline', (seen) => seen.some(({ does }) => does === 'link'));
    expect(await tab.page.title()).not.toContain('stolen');
    await press(tab, 'leave');
    await left(tab);
    await tab.close();
  });

  it('leaves though the page gets hold of what was drawn, and makes every button the one that lets in', async () => {
    const tab = await openCovered(session());
    await reachIn(tab);
    await press(tab, 'leave');
    await left(tab);
    await tab.close();
  });

  it('leaves though the page asks to stay, again and again', async () => {
    const tab = await openCovered(session());
    await tab.page.evaluate(() => {
      const ask = () => {
        window.addEventListener('beforeunload', (event) => event.preventDefault(), true);
        window.onbeforeunload = () => 'stay';
      };
      new MutationObserver(ask).observe(document, { childList: true });
      ask();
    });
    await press(tab, 'why'); // a page may only ask once somebody has touched it
    await press(tab, 'leave');
    await left(tab);
    await tab.close();
  });

  it('does not believe a click or key that the page made', async () => {
    const tab = await openCovered(session());
    const confirm = await control(tab, 'leave');
    await tab.page.evaluate(({ x, y }) => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const place = { clientX: x, clientY: y, bubbles: true, composed: true, detail: 1 };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        host.dispatchEvent(new MouseEvent(type, place));
      }
      for (const key of ['Tab', 'Enter', ' ', 'Escape']) {
        for (const type of ['keydown', 'keyup'])
          host.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
      }
      host.click();
    }, confirm);
    await covered(tab);
    const controls = await untilControls(tab, 'the controls', (seen) => seen.length > 0);
    expect(controls.some(({ focused, expanded }) => focused || expanded)).toBe(false);
    await tab.close();
  });

  it('keeps the keyboard inside, goes round, and is not closed by Escape', async () => {
    const tab = await openCovered(session());
    await stealInputs(tab);
    await tab.page.keyboard.press('Enter'); // a key meant for the page chooses nothing
    await covered(tab);
    const count = (await untilControls(tab, 'the controls', (seen) => seen.length > 0)).length;
    const focused = async () =>
      (await untilControls(tab, 'a focus', (seen) => seen.some((one) => one.focused))).find(
        (one) => one.focused,
      )?.does;
    await tab.page.keyboard.press('Tab');
    expect(await focused()).toBe('leave');
    for (let step = 0; step < count; step += 1) await tab.page.keyboard.press('Tab');
    expect(await focused()).toBe('leave');
    for (let times = 0; times < 3; times += 1) await tab.page.keyboard.press('Escape');
    await covered(tab);
    expect(await tab.page.title()).not.toContain('stolen');
    await tab.page.keyboard.press('Enter');
    await left(tab);
    await tab.close();
  });

  it('lets in after a second of holding, and not after a click', async () => {
    const tab = await openCovered(session());
    await press(tab, 'hold');
    await press(tab, 'why');
    await covered(tab);
    const { x, y } = await control(tab, 'hold');
    await tab.page.mouse.move(x, y);
    await tab.page.mouse.down();
    await uncovered(tab);
    await tab.page.mouse.up();
    await tab.untilWarning('the small banner', ({ kind, visible }) => kind === 'banner' && visible);
    await tab.page.waitForFunction(() => getComputedStyle(document.body).visibility === 'visible');
    await tab.close();
  });

  it('lets in after a second of holding a key, as slowly', async () => {
    const tab = await openCovered(session());
    while (!(await control(tab, 'hold')).focused) await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press(' ');
    await covered(tab);
    await tab.page.keyboard.down(' ');
    await uncovered(tab);
    await tab.page.keyboard.up(' ');
    await tab.close();
  });

  it('lets in by two presses those who can not hold', async () => {
    const tab = await openCovered(session());
    await press(tab, 'plain');
    await press(tab, 'back');
    await untilControls(tab, 'the closed question', (seen) => seen.every(({ does }) => does !== 'confirm'));
    await press(tab, 'plain');
    await press(tab, 'confirm');
    await uncovered(tab);
    await tab.close();
  });
});

inBothBrowsers('input beside and on a banner', {}, (session) => {
  it('leaves the page usable, and closes though the page takes every input', async () => {
    const tab = await openWatched(session());
    await tab.page.evaluate(() => {
      const button = document.createElement('button');
      button.style.cssText = 'position: fixed; inset: auto auto 0 0; width: 200px; height: 80px';
      button.onclick = () => {
        document.title = 'the page heard it';
      };
      document.body.append(button);
    });
    const height = await tab.page.evaluate(() => innerHeight);
    await tab.page.mouse.click(100, height - 40);
    expect(await tab.page.title()).toBe('the page heard it');
    await stealInputs(tab);
    await press(tab, 'close');
    await tab.untilWarning('no banner', ({ kind }) => kind === 'none');
    expect(await tab.page.title()).toBe('the page heard it');
    await tab.close();
  });

  it('is the first stop of Tab on a page where nothing has the focus, and Escape closes it', async () => {
    const tab = await openWatched(session());
    await tab.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tab.page.keyboard.press('Tab');
    await untilControls(tab, 'the focus in it', (seen) => seen[0]?.focused === true);
    await tab.page.keyboard.press('Escape');
    await tab.untilWarning('no banner', ({ kind }) => kind === 'none');
    await tab.close();
  });
});
