/**
 * Every page and every warning as a screen reader meets it: the accessibility tree as text, for each language and age
 * band. A change of what is said, or of its order, shows here word for word (`npx vitest run tests/browser/accessibility -u` takes it over, once read).
 */
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AGE_BANDS, LANGUAGES } from '#lib/family/settings.ts';
import { JOURNAL_STATES } from '#lib/messaging/mock-journal.ts';
import { SETTINGS_STATES } from '#lib/messaging/mock-settings.ts';
import { MOCK_STATES } from '#lib/messaging/mock-states.ts';
import { BLOCKED_WHY } from '#lib/ui/blocked/why.ts';
import { type Driven, launch } from '#scripts/driver/launch.ts';
import { serveStates } from '#tests/pages/serve-states.ts';
import { redraw } from '../drawn.ts';

/** What is shown, by page: a name, the query of its state, and what is pressed then. */
const SHOWN: Record<string, readonly (readonly [name: string, query: string, press?: string])[]> = {
  index: [...Object.keys(MOCK_STATES), 'failed'].flatMap((state) => [
    [state, `state=${state}`] as const,
    [`${state}, parents`, `state=${state}`, '#tab-parent'] as const,
    [`${state}, is it okay`, `state=${state}`, '#panel .okay'] as const,
  ]),
  blocked: BLOCKED_WHY.map((why) => [why, `why=${why}&state=danger`] as const),
  warning: [
    ['banner', 'kind=banner'],
    ['banner, why', 'kind=banner&opened=why'],
    ['banner, what to do', 'kind=banner&opened=what-to-do'],
    ['small banner', 'kind=small-banner'],
    ['cover', 'kind=cover&camera'],
    ['cover, talk', 'kind=cover&opened=talk'],
    ['cover, plain', 'kind=cover&opened=plain'],
    ['cover, shut', 'kind=cover&shut'],
  ],
  send: [
    ['card', 'kind=card'],
    ['card, plain', 'kind=card&level=danger&opened=plain'],
    ['photo', 'kind=photo'],
    ['photo, kept', 'kind=photo&kept'],
    ['note', 'kind=note'],
    ['entry', 'kind=entry'],
  ],
  settings: Object.keys(SETTINGS_STATES).map((state) => [state, `state=${state}`] as const),
  journal: JOURNAL_STATES.filter((state) => state !== 'many').map(
    (state) => [state, `state=${state}`] as const,
  ),
  welcome: [0, 1, 2, 3, 4, 5, 6].map((step) => [`screen ${step}`, `step=${step}&checks=refused`] as const),
};

/** Our own pages draw another state without being loaded anew. */
const REDRAWN = ['index', 'blocked', 'settings', 'journal', 'welcome'];

let server: Awaited<ReturnType<typeof serveStates>>;
let driven: Driven;
let page: Page;
beforeAll(async () => {
  server = await serveStates();
  driven = await launch({ kind: 'chromium', headless: true, extension: null });
  page = await driven.browser.newPage();
  await page.setViewport({ width: 900, height: 700 });
});
afterAll(async () => {
  await driven?.close();
  await server?.close();
});

/** Attributes that say how something is, not what it is. */
const STATES = ['checked', 'pressed', 'expanded', 'selected', 'disabled', 'invalid', 'modal'] as const;

/** A node and those below it, a line each. */
function lines(
  { role, name, description, value, children = [], ...rest }: SerializedAXNode,
  depth = 0,
): string[] {
  const states = STATES.flatMap((state) => {
    const is = (rest as Record<string, unknown>)[state];
    return is === undefined || is === false || is === 'false' ? [] : [is === true ? state : `${state}=${is}`];
  });
  const said = [
    role,
    name && `“${name}”`,
    value && `= ${value}`,
    description && `(${description})`,
    ...states,
  ];
  const line = `${'  '.repeat(depth)}${said.filter(Boolean).join(' ')}`.replaceAll('\u00a0', '·');
  return [line, ...children.flatMap((child) => lines(child, depth + 1))];
}

/** Waits until what a page reads by and by stands in it. */
const untilRead = () =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let before = ''; before !== document.body.innerHTML || before.includes('aria-busy'); ) {
      before = document.body.innerHTML;
      for (let frames = 0; frames < 4; frames++) await frame();
    }
  });

async function tree(): Promise<string> {
  const root = await page.accessibility.snapshot();
  return root ? (root.children ?? []).flatMap((child) => lines(child)).join('\n') : '';
}

describe.each(Object.entries(SHOWN))('%s', (name, shown) => {
  it.each(LANGUAGES.flatMap((language) => AGE_BANDS.map((band) => [language, band] as const)))(
    'says in %s, to %s, what it said before',
    async (language, band) => {
      const parts: string[] = [];
      const draws = REDRAWN.includes(name);
      if (draws) await page.goto(`${server.url}/${name}.html`);
      for (const [at, [state, query, press]] of shown.entries()) {
        const asked = `${query}&language=${language}&band=${band}`;
        // With its place, since what stands there already is not drawn anew.
        if (draws) await redraw(page, `${asked}&at=${at}`);
        else await page.goto(`${server.url}/${name}.html?${asked}`);
        await page.waitForFunction(() => {
          const inside = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
          return [document, ...inside].some((root) => root.querySelector('h1, .sentence, .send-note'));
        });
        if (press) {
          const control = await page.$(press);
          if (!control) continue;
          await control.click();
        }
        await untilRead();
        parts.push(`# ${state}\n${await tree()}`);
      }
      await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(`trees/${name}.${language}.${band}.txt`);
    },
  );
});
