/** Goes through a page of ours with the Tab key alone, as somebody does who has no mouse. */
import type { Page } from 'puppeteer-core';

/** Presses after which a page that never ends is given up. */
const MOST = 250;

type When = 'begin' | 'turn' | 'step' | 'end';

interface Step {
  /** What has the focus now; empty: nothing in the page. */
  name: string;
  /** It had the focus on this way already. */
  again: boolean;
  same: boolean;
  /** It is the last on this way: a further press could lead out of the page, and in Firefox not back. */
  done: boolean;
  /** What is wrong with it. */
  faults: string[];
}

export interface Walk {
  /** What had the focus, in order, on the way forward. */
  stops: string[];
  /** What is wrong, one line each: not reached, not shown as focused, out of sight, stuck, out of the dialog. */
  faults: string[];
}

/**
 * Presses Tab to the last of all, in a dialog to the last of it, then Shift and Tab all the way back. All that a mouse could press or
 * change must have had the focus by then; of radio buttons of one name and tabs of one list one is enough, as arrow keys
 * lead to the others.
 */
export async function walk(page: Page): Promise<Walk> {
  const stops: string[] = [];
  const faults = new Set<string>();
  const ask = (when: When, back = false) => page.evaluate(look, when, back);
  await ask('begin');
  for (const back of [false, true]) {
    if ((await ask('turn', back)).done) continue;
    if (back) await page.keyboard.down('Shift');
    for (let presses = 0; presses < MOST; presses++) {
      await page.keyboard.press('Tab');
      const { name, again, same, done, faults: found } = await ask('step', back);
      for (const fault of found) faults.add(fault);
      if (same) faults.add(`the focus is stuck at ${name}`);
      if (name === '' || again) break;
      if (!back) stops.push(name);
      if (done) break;
    }
    if (back) await page.keyboard.up('Shift');
  }
  for (const missed of (await ask('end')).faults) faults.add(missed);
  return { stops, faults: [...faults] };
}

/** Runs in the page and keeps there, from one step to the next, what had the focus and how all looked without it. */
async function look(when: When, back: boolean): Promise<Step> {
  const CONTROLS =
    'button, a[href], input, select, textarea, summary, [role=button], [role=tab], [role=radio], [role=checkbox], [tabindex="0"]';
  interface Walking {
    ever: WeakSet<Element>;
    thisWay: WeakSet<Element>;
    unfocused: WeakMap<Element, string>;
    last: Element | null;
  }
  const scope = globalThis as unknown as { walking?: Walking };
  if (when === 'begin' || !scope.walking)
    scope.walking = { ever: new WeakSet(), thisWay: new WeakSet(), unfocused: new WeakMap(), last: null };
  const { walking } = scope;
  const dialog = document.querySelector('dialog:modal');
  const controls = [...(dialog ?? document).querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled'),
  );
  const nameOf = (element: Element) =>
    `${element.localName} “${element.getAttribute('aria-label') ?? (element.textContent?.trim() || element.id)}”`;
  /** A radio button is drawn focused by its card. */
  const ring = (element: Element) =>
    [element, element.closest('label')]
      .map((one) => {
        if (!one) return '';
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
        return outlineStyle === 'none'
          ? boxShadow
          : `${outlineStyle} ${outlineWidth} ${outlineColor} ${boxShadow}`;
      })
      .join();
  const groupOf = (element: Element) =>
    element.matches('[type=radio]')
      ? controls.filter((one) => one.getAttribute('name') === element.getAttribute('name'))
      : [...(element.closest('[role=tablist]')?.querySelectorAll('[role=tab]') ?? [element])];
  const focused =
    document.hasFocus() && document.activeElement !== document.body ? document.activeElement : null;
  const faults: string[] = [];
  const step: Step = { name: '', again: false, same: false, done: false, faults };

  const last = controls.at(back ? 0 : -1);
  const isDone = () => focused !== null && last !== undefined && groupOf(last).includes(focused);

  if (when === 'turn') {
    walking.thisWay = new WeakSet(focused ? [focused] : []);
    if (focused) walking.ever.add(focused);
    walking.last = focused;
    step.done = isDone();
  } else if (when === 'end') {
    for (const control of controls)
      if (!groupOf(control).some((one) => walking.ever.has(one)))
        faults.push(`not reached: ${nameOf(control)}`);
  } else if (when === 'step' && focused) {
    step.name = nameOf(focused);
    step.again = walking.thisWay.has(focused);
    step.same = walking.last === focused && controls.length > 1;
    walking.ever.add(focused);
    walking.thisWay.add(focused);
    walking.last = focused;
    step.done = isDone();
    if (dialog && !dialog.contains(focused)) faults.push(`outside of the dialog: ${step.name}`);
    if (walking.unfocused.get(focused) === ring(focused)) faults.push(`not shown as focused: ${step.name}`);
    const isInSight = () => {
      const { left, right, top, bottom } = focused.getBoundingClientRect();
      const across = [0.5, 0.1, 0.9].map((share) => left + (right - left) * share);
      const down = [0.5, 0.1, 0.9].map((share) => top + (bottom - top) * share);
      return across.some((x) =>
        down.some((y) => {
          const hit = document.elementFromPoint(x, y);
          return hit !== null && (focused.contains(hit) || hit.closest('label')?.contains(focused) === true);
        }),
      );
    };
    // Firefox scrolls to it with one of the next frames.
    for (let frames = 0; frames < 20 && !isInSight(); frames++) await new Promise(requestAnimationFrame);
    if (!isInSight()) faults.push(`out of sight: ${step.name}`);
  }
  for (const control of controls) if (control !== focused) walking.unfocused.set(control, ring(control));
  return step;
}
