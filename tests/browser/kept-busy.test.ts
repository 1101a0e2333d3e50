import { it } from 'vitest';
import { inBothBrowsers } from './harness.ts';
import type { SeenWarning } from './see-warning.ts';

const isCover = ({ kind, visible }: SeenWarning) => kind === 'cover' && visible;

inBothBrowsers('a page that keeps the guard busy and every cursor to itself', {}, (session) => {
  it('is looked at all the same once somebody is about to write there', async () => {
    const tab = await session().open(session().sites.url('late-render'));
    await tab.settled();
    await tab.page.evaluate(keepBusy);
    // Were it followed as closely as a page that shows more and more, its sixty looks would be used up by now.
    await tab.page.waitForFunction('globalThis.toggled > 80', { timeout: 45_000 });
    await tab.page.evaluate(() => document.getElementById('pousser')?.click());
    await tab.page.click('input[name=pseudo]');
    await tab.untilWarning('the cover', isCover);
    await tab.close();
  });
});

/** Shows and hides a button to report people, more slowly than a first pause lasts; and stops what tells of a cursor. */
function keepBusy(): void {
  for (const type of ['focusin', 'keydown'])
    window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  const scope = globalThis as { toggled?: number };
  const report = Object.assign(document.createElement('button'), { textContent: 'Signaler un abus' });
  document.body.append(report);
  setInterval(() => {
    report.hidden = !report.hidden;
    scope.toggled = (scope.toggled ?? 0) + 1;
  }, 300);
}
