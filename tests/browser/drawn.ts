/** What can be asked of a page as it is drawn at this moment. */
import type { Page } from 'puppeteer-core';

/**
 * Has a page of ours in a mock state (tests/pages/states), which stands there, draw by another query than before; that is
 * much quicker than loading it.
 */
export const redraw = (page: Page, query: string): Promise<void> =>
  page.evaluate(
    (hash) =>
      new Promise<void>((done) => {
        const look = () => (document.querySelector('h1') ? done() : requestAnimationFrame(look));
        addEventListener('hashchange', look, { once: true });
        location.hash = hash;
      }),
    query,
  );

/**
 * Waits until nothing moves (colours pass over from one theme to the other), all letters are there, and two frames have
 * passed for what is measured after it was drawn.
 */
export const untilStill = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  });

/** Whether one would have to scroll sideways. */
export const sticksOut = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/**
 * What can be pressed and is smaller than a finger, with its size; what is not shown counts, too. Asked in the page itself:
 * a driver that hands out the elements first takes a quarter of a second for it in Firefox.
 */
export const smallTargets = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    (what) =>
      [...document.querySelectorAll(what)]
        .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 40 || box.width < 40)
        .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
    selector,
  );
