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

it('a choice that fails once more is said once more, by text that is new to a screen reader', async () => {
  const { page, transport, outcome } = await opened();
  transport.change = lost;
  await page.happen('change', '#language');
  const first = page.find('.settings > .outcome > *');
  expect(first).not.toBeNull();
  await page.happen('change', '#language');
  expect(outcome()).toContain('could not save this choice');
  expect(page.find('.settings > .outcome > *')).not.toBe(first);
});

it('what was wrong with a PIN is no longer said while another is typed', async () => {
  const { page } = await opened('closed');
  await page.type('0000', '#pin input');
  await page.happen('submit', '#pin form');
  await drawn();
  expect(page.said('#pin .error')).toBe('This is not the PIN.');
  await page.type('1', '#pin input');
  expect(page.said('#pin .error')).toBe('');
});

it('nor with a new one, and what is wrong with the present one stays until that is typed', async () => {
  const { page } = await opened('open');
  const [present, first, again] = [1, 2, 3].map((at) => `#pin .field:nth-of-type(${at})`);
  await page.happen('click', '#pin .button');
  await page.type('1', `${present} input`);
  await page.type('4719', `${first} input`);
  await page.type('4718', `${again} input`);
  await page.happen('submit', '#pin form');
  expect(page.said(`${present} .error`)).toBe('This is not the PIN.');
  expect(page.said(`${again} .error`)).toBe('The two PINs are not the same.');
  await page.type('4718', `${first} input`);
  expect(page.said(`${again} .error`)).toBe('');
  expect(page.said(`${present} .error`)).toBe('This is not the PIN.');
  await page.type('4719', `${present} input`);
  expect(page.said(`${present} .error`)).toBe('');
});
