import { readFile } from 'node:fs/promises';
import { build, type Rollup } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { createTranslator } from '#lib/ui/translate.ts';
import { buildWarningView } from '#lib/warning/copy.ts';
import type { WarningView } from '#lib/warning/view.ts';
import { inBothBrowsers } from './harness.ts';

/**
 * A closed root is closed to axe too, so banner and cover are drawn here by the same code into an open one, in an
 * ordinary page, with every part opened in turn.
 */
const DRAWING = `
import { drawBanner } from '#lib/warning/banner.ts';
import { drawCover } from '#lib/warning/cover.ts';
import { togglePanel } from '#lib/warning/panels.ts';
import { warningStyles } from '#lib/warning/styles/all.ts';
globalThis.draw = (view, opened) => {
  const root = document.body.appendChild(document.createElement('x-host')).attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(warningStyles);
  root.adoptedStyleSheets = [sheet];
  const surface = view.kind === 'cover' ? drawCover(document, view) : drawBanner(document, view);
  root.append(surface);
  if (surface.showModal) surface.showModal(); else surface.showPopover();
  const control = opened && root.querySelector('[data-does=' + opened + ']');
  if (control) togglePanel(root, control);
};`;

async function bundle(): Promise<string> {
  const id = '\0drawing.ts';
  const plugin = {
    name: 'drawing',
    resolveId: (name: string, from?: string) => {
      if (name === id) return id;
      return from === id ? name.replace(/^#/, `${process.cwd()}/`) : null;
    },
    load: (name: string) => (name === id ? DRAWING : null),
  };
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [plugin],
    build: { write: false, rollupOptions: { input: id, output: { format: 'iife' } } },
  })) as Rollup.RollupOutput;
  return built.output[0].code;
}

const view = (kind: WarningView['kind']): WarningView =>
  buildWarningView({
    warning: kind,
    verdict: {
      level: kind === 'cover' ? 'danger' : 'caution',
      score: 0.97,
      reasons: [
        { signal: 'asks-gender', strength: 1, weight: 1.6 },
        { signal: 'no-account-needed', strength: 1, weight: 1.4 },
        { signal: 'asks-age', strength: 1, weight: 1.2 },
      ],
    },
    answer: { kind: 'none', host: 'chat.example', site: 'chat.example' },
    ageBand: '11-14',
    language: 'fr',
    camera: true,
    watched: false,
    help: [
      { name: 'Une ligne', what: 'On t’écoute.', phone: '06 39 98 00 00', url: 'https://ligne.example/' },
    ],
    translate: createTranslator('fr'),
  });

const CASES = (['light', 'dark'] as const).flatMap((theme) => [
  { theme, kind: 'banner' as const, opened: '' },
  { theme, kind: 'banner' as const, opened: 'why' },
  { theme, kind: 'banner' as const, opened: 'what-to-do' },
  { theme, kind: 'small-banner' as const, opened: 'why' },
  { theme, kind: 'cover' as const, opened: 'why' },
  { theme, kind: 'cover' as const, opened: 'talk' },
  { theme, kind: 'cover' as const, opened: 'plain' },
]);

inBothBrowsers('axe on the warnings', {}, (session, kindOfBrowser) => {
  let drawing = '';
  let axe = '';
  beforeAll(async () => {
    drawing = await bundle();
    axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  });

  // Firefox has no switch for the theme that a driver could turn.
  const cases = CASES.filter(({ theme }) => kindOfBrowser === 'chromium' || theme === 'light');
  it.each(cases)('finds nothing wrong: $kind, $opened, $theme', async ({ theme, kind, opened }) => {
    const page = await session().driven.browser.newPage();
    if (kindOfBrowser === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.setContent('<!doctype html><html lang="fr"><title>Page</title><main><h1>Une page</h1></main>');
    await page.addScriptTag({ content: drawing });
    await page.addScriptTag({ content: axe });
    const { wrong, right } = await page.evaluate(
      async (drawn, open) => {
        type Rule = { id: string; nodes: { html: string }[] };
        type Axe = { run(): Promise<{ violations: Rule[]; passes: Rule[] }> };
        const scope = globalThis as unknown as { draw(view: unknown, opened: string): void; axe: Axe };
        scope.draw(drawn, open);
        const found = await scope.axe.run();
        return {
          wrong: found.violations.map(({ id, nodes }) => [
            id,
            ...nodes.map(({ html }) => html.slice(0, 120)),
          ]),
          right: found.passes.map(({ id }) => id),
        };
      },
      view(kind),
      opened,
    );
    expect(wrong).toEqual([]);
    expect(right).toEqual(expect.arrayContaining(['button-name', 'color-contrast'])); // it looked inside
    await page.close();
  });
});
