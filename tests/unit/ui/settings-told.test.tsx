import { expect, it, vi } from 'vitest';
import { mockSettings, type SettingsState } from '#lib/messaging/mock-settings.ts';
import { App } from '#lib/ui/settings/App.tsx';
import { drawn, stage } from './stage.ts';

const lost = () => Promise.reject(new Error('no background'));

/** The settings page, as it stands once it was read; what is done to the transport then holds from then on. */
async function opened(state: SettingsState = 'first') {
  const page = stage();
  const transport = mockSettings(state, 'en', '11-14');
  page.draw(<App transport={transport} forChild={false} />);
  await vi.waitFor(() => expect(page.find('#language')).not.toBeNull());
  await drawn();
  const outcome = () => page.said('.settings > .outcome');
  const focus = async () => {
    window.dispatchEvent(new window.Event('focus'));
    await drawn();
  };
  return { page, transport, outcome, focus };
}

it('a choice that was not saved is not shown, however often it is tried', async () => {
  const { page, transport, outcome } = await opened();
  transport.change = lost;
  const select = page.find('#language') as HTMLSelectElement;
  for (const time of [1, 2, 3]) {
    select.value = 'fr';
    await page.happen('change', '#language');
    expect(select.value, `try ${time}`).toBe('');
    expect(outcome()).toContain('could not save this choice');
  }
});

it('what could not be read is not called a choice that was not saved', async () => {
  const { transport, outcome, focus } = await opened();
  const { view } = transport;
  transport.view = lost;
  await focus();
  expect(outcome()).toContain('The settings could not be read.');
  transport.view = view;
  await focus();
  expect(outcome()).toBe('');
});

it('what was read again takes nothing away from a choice that was not saved', async () => {
  const { page, transport, outcome, focus } = await opened();
  transport.change = lost;
  await page.happen('change', '#language');
  await focus();
  expect(outcome()).toContain('could not save this choice');
});

it('a page that could not be read at all says so', async () => {
  const page = stage();
  page.draw(<App transport={{ ...mockSettings('first', 'en', '11-14'), view: lost }} forChild={false} />);
  await vi.waitFor(() => expect(page.said('[role=alert]')).not.toBe(''));
});
