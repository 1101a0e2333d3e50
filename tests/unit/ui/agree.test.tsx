import { expect, it, vi } from 'vitest';
import { mockSettings } from '#lib/messaging/mock-settings.ts';
import { App } from '#lib/ui/settings/App.tsx';
import { stage } from './stage.ts';

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
