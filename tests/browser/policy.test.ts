/**
 * The policies of a school for real: laid on this machine as root, while no other browser test runs (`vitest.config.ts`).
 */
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '#assets/locales/en.ts';
import { DEFAULT_SETTINGS } from '#lib/family/settings.ts';
import type { TabView } from '#lib/messaging/tab-view.ts';
import { controlFrom } from '#scripts/assess/control.ts';
import { inFirefoxWindow } from '#scripts/driver/firefox-pages.ts';
import { type Driven, launch } from '#scripts/driver/launch.ts';
import { layPolicies, whyNoPolicies } from '#scripts/driver/policies.ts';
import { sourceAt } from '#scripts/policy/source.ts';
import { type Policy, policyOf, type Rule } from '#scripts/policy/table.ts';
import { type PracticeSites, startSites } from '#tests/sites/server.ts';
import { inBothBrowsers, Session } from './harness.ts';
import { say } from './own-side.ts';
import { allowInIncognito, extensionAsSeen, policiesAsSeen } from './policies/chromium-pages.ts';
import { isClosed } from './policies/closed.ts';
import { addonAsSeen } from './policies/firefox-addon.ts';
import { CHROMIUM_ID, openSchool, type School } from './policies/school.ts';
import { change, lockedOn, viewOf } from './policies/settings-page.ts';
import type { SeenWarning } from './see-warning.ts';

const TITLE = 'the policies of a school';
const OPTIONS = {
  extension: null,
  installedByPolicy: CHROMIUM_ID,
  language: 'en',
};
/** Nobody has signed what is tried here. Firefox ESR lets a school allow it; `docs/deploy.md` says so. */
const UNSIGNED: Rule = {
  name: 'Preferences',
  why: 'Takes an extension that is not signed.',
  value: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
};
const LOCKED = en['parent.settings.managed'];
const isShut = ({ kind, visible, controls }: SeenWarning) =>
  kind === 'cover' && visible && 'leave' in controls && !('hold' in controls);

/** Developer tools are what these tests see with: without that one rule, the files are as a school gets them. */
const seen = (policy: Policy): Policy => ({
  ...policy,
  chromium: withValue(policy.chromium, 'DeveloperToolsAvailability', 1),
  firefox: [UNSIGNED, ...policy.firefox.filter(({ name }) => name !== 'DisableDeveloperTools')],
});
const withPrivateWindows = (policy: Policy): Policy => ({
  ...seen(policy),
  chromium: withValue(seen(policy).chromium, 'IncognitoModeAvailability', 0),
});
const withValue = (rules: readonly Rule[], name: string, value: unknown): Rule[] =>
  rules.map((rule) => (rule.name === name ? { ...rule, value } : rule));

/** Milliseconds in which Chromium has long read policy files again that were written while it runs. */
const UNTIL_READ_AGAIN = 45_000;
const write = (files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) writeFileSync(path, text);
};

/** Lays policies for a group of tests, and takes them away whatever becomes of it. */
function laid(school: () => School, policy: (policy: Policy) => Policy): void {
  let restore: (() => void) | undefined;
  beforeAll(() => {
    restore = layPolicies(school().files(policy));
  });
  afterAll(() => restore?.());
}

function tests(school: () => School): void {
  describe('with everything that a school sets', () => {
    laid(school, seen);

    inBothBrowsers(TITLE, OPTIONS, (session, kind) => {
      it('install Veilleuse, and nobody can remove it or switch it off', async () => {
        if (kind === 'chromium') {
          expect(await extensionAsSeen(session().driven.browser, CHROMIUM_ID)).toEqual({
            state: 'ENABLED',
            mustRemainInstalled: true,
            userMayModify: false,
            switchedOff: false,
          });
        } else {
          expect(await addonAsSeen(session().driven.browser)).toEqual({
            active: true,
            mayUninstall: false,
            mayDisable: false,
            inPrivate: true,
          });
        }
      });

      it('leave no way into a dangerous page, and say who closed it', async () => {
        const tab = await session().open(session().sites.url('coco-type'));
        const { text } = await tab.untilWarning('the cover without a way in', isShut);
        expect(text).toContain(en['warning.shut.by-policy.11-14']);
        await tab.close();
      });

      it('show on the settings page what is set, and lock it', async () => {
        const page = await session().driven.openOwn('options.html');
        await page.waitForSelector('.settings');
        const { sentences, chosen } = await lockedOn(page);
        expect(sentences).toEqual({ age: LOCKED, preset: LOCKED });
        expect(chosen).toEqual(['11-14', 'close']);
        await page.click('.option:has([value="accompany"])');
        expect((await lockedOn(page)).chosen).toEqual(['11-14', 'close']);
        await page.close();
      });

      it('hold against a message, a second one at once and the end of the background', async () => {
        const { page } = session().control;
        const before = await viewOf(page);
        expect(before.managed).toEqual(['ageBand', 'preset']);
        const { settings } = before;
        const tries = await Promise.all([
          change(page, { ...settings, preset: 'accompany' }),
          change(page, { ...settings, ageBand: '15-17' }),
          change(page, DEFAULT_SETTINGS),
        ]);
        expect(tries.map(({ changed }) => changed)).toEqual(['managed', 'managed', 'managed']);
        await session().stopBackground();
        expect(await viewOf(page)).toEqual(before);
      });

      it('leave nobody a pause, nor a site to be called okay', async () => {
        const { page } = session().control;
        const tab = await session().open(session().sites.url('coco-type'));
        await tab.untilWarning('the cover without a way in', isShut);
        const tabId = tab.id;
        expect(await say<TabView>(page, 'popup:pause', { tabId, minutes: 30 })).toMatchObject({
          byPolicy: true,
          pausedUntil: null,
        });
        const { siteKey } = (await tab.settled()) as { siteKey: number };
        expect(await say<TabView>(page, 'popup:trust', { tabId, siteKey, on: true })).toMatchObject({
          mark: null,
          level: 'danger',
        });
        await tab.untilWarning('the cover still', isShut);
        await tab.close();
      });

      it('leave the rest to the family', async () => {
        const { page } = session().control;
        const { settings } = await viewOf(page);
        expect(await change(page, { ...settings, country: 'BE' })).toMatchObject({
          changed: 'done',
          view: { settings: { ...settings, country: 'BE' } },
        });
      });

      if (kind === 'firefox') {
        it('hold in private windows', async () => {
          const tab = await session().openPrivate(session().sites.url('coco-type'));
          await tab.untilWarning('the cover without a way in', isShut);
          await tab.close();
        });

        it.each(['about:addons', 'about:config', 'about:profiles'])('close %s', async (address) => {
          const page = await session().driven.browser.newPage();
          await expect(page.goto(address)).rejects.toThrow('NS_ERROR_BLOCKED_BY_POLICY');
          await page.close();
        });

        it('close the troubleshooting mode', async () => {
          expect(
            await inFirefoxWindow(session().driven.browser, `Services.policies.isAllowed('safeMode')`),
          ).toBe(false);
        });
      } else {
        it('are all understood', async () => {
          const { chromium } = seen(policyOf({}, sourceAt('http://nobody.localhost', CHROMIUM_ID)));
          const names = [...chromium.map(({ name }) => name), 'ageBand', 'preset'];
          expect(await policiesAsSeen(session().driven.browser)).toEqual(
            Object.fromEntries(names.map((name) => [name, 'OK'])),
          );
        });

        it('close private windows', async () => {
          const opening = session().control.page.evaluate(() =>
            chrome.windows.create({ incognito: true }).then(
              () => 'opened',
              (error: Error) => error.message,
            ),
          );
          expect(await opening).toMatch(/incognito mode is disabled/i);
        });

        it('change while the browser runs, and what is open changes with them', async () => {
          const tab = await session().open(session().sites.url('coco-type'));
          await tab.untilWarning('the cover without a way in', isShut, UNTIL_READ_AGAIN);
          const softer = (policy: Policy): Policy => ({ ...seen(policy), managed: { preset: 'guard' } });
          write(school().files(softer));
          try {
            await tab.untilWarning('a way in', ({ controls }) => 'hold' in controls, UNTIL_READ_AGAIN);
            const { managed, settings } = await viewOf(session().control.page);
            expect({ managed, preset: settings.preset }).toEqual({ managed: ['preset'], preset: 'guard' });
          } finally {
            write(school().files(seen));
          }
          await tab.close();
        }, 120_000);
      }
    });
  });

  describe('in private windows of Chromium, where a school leaves them open', () => {
    laid(school, withPrivateWindows);
    let driven: Driven;
    let sites: PracticeSites;
    beforeAll(async () => {
      sites = await startSites();
      driven = await launch({ kind: 'chromium', headless: true, ...OPTIONS });
    });
    afterAll(async () => {
      await driven?.close();
      await sites?.close();
    });

    it('hold as well, once a person has let Veilleuse in', async () => {
      await allowInIncognito(driven.browser, CHROMIUM_ID);
      const session = new Session('chromium', driven, sites, controlFrom(await driven.openOwn('popup.html')));
      const tab = await session.openPrivate(sites.url('coco-type'));
      await tab.untilWarning('the cover without a way in', isShut);
      expect(await viewOf(tab.session.control.page)).toMatchObject({
        managed: ['ageBand', 'preset'],
        readOnly: true,
      });
    });
  });

  describe.each(['chromium', 'firefox'] as const)('the developer tools (%s)', (kind) => {
    let sites: PracticeSites;
    beforeAll(async () => {
      sites = await startSites();
    });
    afterAll(() => sites?.close());
    const closed = () => {
      const before = sites.requests.length;
      return isClosed(kind, sites.url('web-search'), () =>
        expect.poll(() => sites.requests.length, { timeout: 30_000 }).toBeGreaterThan(before),
      );
    };

    it('are open without policies', async () => expect(await closed()).toBe(false));

    describe('with the files as a school gets them', () => {
      laid(school, (whole) => whole);
      it('are closed', async () => expect(await closed()).toBe(true));
    });
  });
}

const reason = whyNoPolicies();
if (reason) describe.skip(TITLE, () => it.todo(reason));
else {
  let school: School | undefined;
  beforeAll(async () => {
    school = await openSchool();
  });
  afterAll(() => school?.close());
  tests(() => {
    if (!school) throw new Error('the school did not open');
    return school;
  });
}
