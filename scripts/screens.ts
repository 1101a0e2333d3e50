/**
 * Pictures of every state of popup, warnings, cards, notes, blocked page, settings, journal and welcome, in both themes and languages, for three readers, at
 * 320 px and at 200 %, right to left and in colours of the reader's own: `node scripts/screens.ts [FILTER]
 * [--browser firefox]`. They go to `artifacts/screens/BROWSER/`, which git ignores.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AGE_BANDS, LANGUAGES, type Language } from '#lib/family/settings.ts';
import { JOURNAL_STATES } from '#lib/messaging/mock-journal.ts';
import { SETTINGS_STATES } from '#lib/messaging/mock-settings.ts';
import { MOCK_STATES } from '#lib/messaging/mock-states.ts';
import { BLOCKED_WHY } from '#lib/ui/blocked/why.ts';
import { launch } from '#scripts/driver/launch.ts';
import { createLook, type Look, THEMES } from '#tests/browser/looks.ts';
import { serveStates } from '#tests/pages/serve-states.ts';

const { values, positionals } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' } },
  allowPositionals: true,
});
const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
const OUT = resolve(import.meta.dirname, '../artifacts/screens', kind);

const VIEWS = [
  ['reason', 'summary'],
  ['advice', '.foot .button'],
  ['help', '.foot .quiet'],
  ['kept', '.foot .quiet + .quiet'],
] as const;

const SENDS = [
  ['card', 'kind=card'],
  ['card-danger', 'kind=card&level=danger&band=under-11'],
  ['card-plain', 'kind=card&band=15-17&opened=plain'],
  ['photo', 'kind=photo'],
  ['photo-kept', 'kind=photo&kept&level=danger&band=under-11'],
  ['note', 'kind=note'],
  ['entry', 'kind=entry'],
] as const;

interface Shot extends Look {
  name: string;
  path: string;
  width: number;
  height: number;
  /** Device pixels per CSS pixel. */
  scale: number;
  /** What is pressed before the picture is taken; empty: nothing. */
  press: string;
}

const AT = {
  popup: { width: 360, height: 600, scale: 1, press: '' },
  narrow: { width: 320, height: 600, scale: 1, press: '' },
  /** What 200 % leaves of a window of 640 × 600. */
  zoom: { width: 320, height: 300, scale: 2, press: '' },
  page: { width: 1000, height: 760, scale: 1, press: '' },
} as const;

const WARNINGS = [
  ['banner', ''],
  ['banner', 'why'],
  ['banner', 'what-to-do'],
  ['small-banner', ''],
  ['small-banner', 'why'],
  ['cover', ''],
  ['cover', 'why'],
  ['cover', 'talk'],
  ['cover', 'plain'],
] as const;

function popupShots(language: Language, look: Look, as: string): Shot[] {
  const list: Shot[] = [];
  for (const state of [...Object.keys(MOCK_STATES), 'failed']) {
    const path = `index.html?state=${state}&language=${language}`;
    list.push({ path, ...look, ...AT.popup, name: `popup-${state}-${as}` });
    list.push({ path, ...look, ...AT.popup, name: `parent-${state}-${as}`, press: '#tab-parent' });
    list.push({ path, ...look, ...AT.narrow, name: `narrow-${state}-${as}` });
    list.push({ path, ...look, ...AT.zoom, name: `zoom-${state}-${as}` });
  }
  for (const band of AGE_BANDS) {
    for (const state of ['calm', 'unknown', 'caution', 'danger']) {
      const path = `index.html?state=${state}&language=${language}&band=${band}`;
      list.push({ path, ...look, ...AT.popup, name: `band-${band}-${state}-${as}` });
    }
  }
  for (const [view, press] of VIEWS) {
    const path = `index.html?state=danger&language=${language}`;
    list.push({ path, ...look, ...AT.popup, name: `view-${view}-${as}`, press });
  }
  return list;
}

function warningShots(language: Language, look: Look, as: string): Shot[] {
  return WARNINGS.flatMap(([kind, opened]) => {
    const path = `warning.html?kind=${kind}&opened=${opened}&language=${language}&camera`;
    const name = `warning-${kind}${opened && `-${opened}`}`;
    return [
      { path, ...look, ...AT.page, name: `${name}-${as}` },
      { path, ...look, ...AT.narrow, name: `${name}-narrow-${as}` },
      { path, ...look, ...AT.zoom, name: `${name}-zoom-${as}` },
    ];
  });
}

function sendShots(language: Language, look: Look, as: string): Shot[] {
  return SENDS.flatMap(([name, query]) => {
    const path = `send.html?${query}&language=${language}`;
    return [
      { path, ...look, ...AT.page, name: `send-${name}-${as}` },
      { path, ...look, ...AT.narrow, name: `send-${name}-narrow-${as}` },
      { path, ...look, ...AT.zoom, name: `send-${name}-zoom-${as}` },
    ];
  });
}

function blockedShots(language: Language, look: Look, as: string): Shot[] {
  return BLOCKED_WHY.flatMap((why) => {
    const path = `blocked.html?why=${why}&state=danger&language=${language}`;
    return [
      { path, ...look, ...AT.page, name: `blocked-${why}-${as}` },
      { path, ...look, ...AT.narrow, name: `blocked-${why}-narrow-${as}` },
      { path, ...look, ...AT.zoom, name: `blocked-${why}-zoom-${as}` },
    ];
  });
}

/** What stands on the settings page after a press, by name. */
const IN_SETTINGS = [
  ['new', 'state=first', '#pin .button'],
  ['dialog', 'state=closed&band=under-11', '.option:last-child'],
  ['child', 'state=closed&child', ''],
] as const;

function settingsShots(language: Language, look: Look, as: string): Shot[] {
  const states = Object.keys(SETTINGS_STATES).map((state) => [state, `state=${state}`, ''] as const);
  return [...states, ...IN_SETTINGS].flatMap(([name, query, press]) => {
    const path = `settings.html?${query}&language=${language}`;
    return [
      { path, ...look, ...AT.page, name: `settings-${name}-${as}`, press },
      { path, ...look, ...AT.narrow, name: `settings-${name}-narrow-${as}`, press },
      { path, ...look, ...AT.zoom, name: `settings-${name}-zoom-${as}`, press },
    ];
  });
}

function journalShots(language: Language, look: Look, as: string): Shot[] {
  const states = JOURNAL_STATES.filter((state) => state !== 'many').map(
    (state) => [state, state, ''] as const,
  );
  const pressed = [
    ['day', 'full', 'button.day'],
    ['sure', 'full', '.event .quiet'],
  ] as const;
  return [...states, ...pressed].flatMap(([name, state, press]) => {
    const path = `journal.html?state=${state}&language=${language}`;
    return [
      { path, ...look, ...AT.page, name: `journal-${name}-${as}`, press },
      { path, ...look, ...AT.narrow, name: `journal-${name}-narrow-${as}`, press },
      { path, ...look, ...AT.zoom, name: `journal-${name}-zoom-${as}`, press },
    ];
  });
}

/** Screens of the welcome, the last one behind them. */
const WELCOME_STEPS = 7;

function welcomeShots(language: Language, look: Look, as: string): Shot[] {
  return Array.from({ length: WELCOME_STEPS }, (_, step) => {
    const path = `welcome.html?step=${step}&checks=refused&language=${language}`;
    return [
      { path, ...look, ...AT.page, name: `welcome-${step}-${as}` },
      { path, ...look, ...AT.narrow, name: `welcome-${step}-narrow-${as}` },
      { path, ...look, ...AT.zoom, name: `welcome-${step}-zoom-${as}` },
    ];
  }).flat();
}

function shots(): Shot[] {
  const all = (language: Language, look: Look, as: string) => [
    ...popupShots(language, look, as),
    ...warningShots(language, look, as),
    ...sendShots(language, look, as),
    ...blockedShots(language, look, as),
    ...settingsShots(language, look, as),
    ...journalShots(language, look, as),
    ...welcomeShots(language, look, as),
  ];
  const themes = LANGUAGES.flatMap((language) =>
    THEMES.flatMap((theme) => all(language, { theme }, `${language}-${theme}`)),
  );
  const rightToLeft = all('fr', { theme: 'light' }, 'rtl').map((shot) => ({
    ...shot,
    path: `${shot.path}&direction=rtl`,
  }));
  return [...themes, ...rightToLeft, ...all('fr', { theme: 'light', forced: true }, 'forced')];
}

const filter = positionals[0] ?? '';
await mkdir(OUT, { recursive: true });
const server = await serveStates();
const driven = await launch({ kind, headless: true, extension: null });
try {
  const page = await driven.browser.newPage();
  const look = await createLook(driven, page);

  const take = async ({ name, path, press, width, height, scale, ...looks }: Shot): Promise<void> => {
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    await page.goto(`${server.url}/${path}`);
    await look(looks);
    await page.waitForSelector('h1');
    await (press ? await page.$(press) : null)?.click();
    // A long page is seen whole in a window of its own height, as the foot sticks to the window's edge.
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width, height: Math.max(height, whole), deviceScaleFactor: scale });
    await page.screenshot({ path: join(OUT, `${name}.png`) });
  };

  const wanted = shots().filter(({ name }) => name.includes(filter));
  for (const shot of wanted) await take(shot);
  console.log(`${wanted.length} pictures in ${OUT}`);
} finally {
  await driven.close();
  await server.close();
}
