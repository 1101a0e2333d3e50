import { expect, it } from 'vitest';
import { runStep } from '#tests/sites/drive.ts';
import { SITES } from '#tests/sites/registry.ts';
import { inBothBrowsers } from './harness.ts';
import { events } from './own-side.ts';

/** What stands in the page at each level. */
const WARNING = { danger: 'cover', caution: 'banner', calm: 'none', unknown: 'none' } as const;

const places = SITES.flatMap((site) =>
  site.steps.map((step) => ({ name: `${site.name}: ${step.name}`, site, step })),
);
const risky = places.filter(({ step }) => step.expected === 'danger' || step.expected === 'caution');
const innocent = places.filter((place) => !risky.includes(place));

inBothBrowsers('practice sites, through the whole path', {}, (session) => {
  it.each(risky)('$name is warned of', async ({ site, step }) => {
    const tab = await session().open(session().sites.url(site.name, step.path));
    const levels = [step.expected, ...(step.also ?? [])];
    const view = await tab.until(
      `${levels.join(' or ')}, and its warning`,
      ({ level, warning }) => levels.includes(level) && warning === WARNING[level],
    );
    const kind = WARNING[view.level];
    const seen = await tab.untilWarning(
      `a visible ${kind}`,
      (warning) => warning.kind === kind && warning.visible,
    );
    expect(seen.text.length).toBeGreaterThan(20);
    expect(view.reasons.filter(({ weight }) => weight > 0).length).toBeGreaterThan(1);
    await tab.close();
  });

  it.each(innocent)('$name is left alone', async ({ site, step }) => {
    const tab = await session().open(session().sites.url(site.name, step.path));
    await runStep(tab.page, { ...step, actions: [] });
    const view = await tab.settled();
    const levels = [step.expected, ...(step.also ?? [])];
    expect(levels, JSON.stringify(view)).toContain(view?.state === 'judged' ? view.level : view?.state);
    expect(await tab.warning()).toMatchObject({ kind: 'none' });
    await tab.close();
  });

  it('the innocent were not warned of for a moment either', async () => {
    const sites = SITES.filter(({ steps }) => steps.every(({ expected }) => expected === 'calm'));
    const hosts = sites.map(({ host }) => host);
    const shown = await events(session().control.page);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ site }) => hosts.includes(site))).toEqual([]);
  });
});
