import { describe, expect, it, vi } from 'vitest';
import { mockSettings } from '#lib/messaging/mock-settings.ts';
import { mockWelcome } from '#lib/messaging/mock-welcome.ts';
import { App } from '#lib/ui/settings/App.tsx';
import { App as Welcome } from '#lib/ui/welcome/App.tsx';
import { drawn, stage } from './stage.ts';

async function opened() {
  const page = stage('#for-child');
  page.draw(<App transport={mockSettings('closed', 'en', 'under-11')} forChild />);
  await vi.waitFor(() => expect(page.find('input')).not.toBeNull());
  const give = async (pin: string): Promise<void> => {
    await page.type(pin, 'input');
    await page.happen('submit', 'form');
  };
  return { page, give };
}

it('a page that has agreed to one message is not the one that asks for the next', async () => {
  const { page, give } = await opened();
  await give('0000');
  await vi.waitFor(() => expect(page.said('.error')).toContain('not the PIN'));
  expect(page.location.hash).toBe('#for-child');
  await give('4719');
  await vi.waitFor(() => expect(page.said('[role=status]')).toContain('press once more'));
  expect(page.find('input')).toBeNull();
  expect(page.location.href).toBe('https://veilleuse.example/options.html#agreed');
});

describe('who forgot the PIN', () => {
  const FORGOT = '.pin-form .quiet';

  it('is led out of the page that asks for it, by an address that is loaded', async () => {
    const { page } = await opened();
    await page.happen('click', FORGOT);
    expect(page.location.href).toBe('https://veilleuse.example/options.html?forgot#pin');
  });

  it('is led from the welcome to the settings, where another can be set', async () => {
    const page = stage('welcome.html');
    const transport = {
      ...mockWelcome(1, 'allowed', 'en', '11-14'),
      ...mockSettings('closed', 'en', '11-14'),
    };
    page.draw(<Welcome transport={transport} />);
    await vi.waitFor(() => expect(page.find('[value="15-17"]')).not.toBeNull());
    await page.happen('click', '[value="15-17"]');
    await page.happen('click', `dialog ${FORGOT}`);
    expect(page.location.href).toBe('https://veilleuse.example/options.html#pin');
  });

  it('is led to their part of the settings from another', async () => {
    const page = stage('options.html?family');
    page.draw(<App transport={mockSettings('closed', 'en', '11-14')} forChild={false} />);
    await vi.waitFor(() => expect(page.find('[value="15-17"]')).not.toBeNull());
    await page.happen('click', '[value="15-17"]');
    await page.happen('click', `dialog ${FORGOT}`);
    expect(page.location.href).toBe('https://veilleuse.example/options.html?family#pin');
  });

  it.each([
    ['closed', 'input'],
    // The field takes nothing then.
    ['wait', 'button.quiet'],
  ] as const)('finds the focus there, however the page was opened: %s', async (state, part) => {
    const page = stage('options.html?forgot#pin');
    page.draw(<App transport={mockSettings(state, 'en', '11-14')} forChild={false} />);
    await vi.waitFor(() => expect(page.document.activeElement).toBe(page.find(`#pin ${part}`)));
  });

  it('and nobody else', async () => {
    const page = stage('options.html');
    page.draw(<App transport={mockSettings('closed', 'en', '11-14')} forChild={false} />);
    await vi.waitFor(() => expect(page.find('#pin input')).not.toBeNull());
    await drawn();
    expect(page.document.activeElement).toBe(page.document.body);
  });
});
