import { expect, it, vi } from 'vitest';
import { mockTransport } from '#lib/messaging/mock.ts';
import { App } from '#lib/ui/popup/App.tsx';
import { stage } from './stage.ts';

it('shows each side of the popup its own lines', async () => {
  const page = stage('popup.html');
  page.draw(<App transport={mockTransport('danger', 'en', '11-14')} close={() => undefined} />);
  await page.untilSays('For parents');
  page.press('Talk to someone');
  await page.untilSays('Listening Line');
  expect(page.text()).not.toContain('Parents’ Line');
  page.press('Back');
  await page.untilSays('For parents');
  page.press('For parents');
  await vi.waitUntil(() => page.find('[data-side=parent]'));
  page.press('Talk to someone');
  await page.untilSays('Parents’ Line');
  expect(page.text()).toContain('You can turn to each of these services.');
  expect(page.text()).not.toContain('Listening Line');
});
