import { expect, it, vi } from 'vitest';
import { mockTransport } from '#lib/messaging/mock.ts';
import { mockJournal } from '#lib/messaging/mock-journal.ts';
import { mockSettings } from '#lib/messaging/mock-settings.ts';
import { mockWelcome } from '#lib/messaging/mock-welcome.ts';
import { App as Blocked } from '#lib/ui/blocked/App.tsx';
import { App as Journal } from '#lib/ui/journal/App.tsx';
import { App as Settings } from '#lib/ui/settings/App.tsx';
import { App as Welcome } from '#lib/ui/welcome/App.tsx';
import { drawn, stage } from './stage.ts';

const NOW = new Date(2026, 6, 12, 19, 30).getTime();

it.each([
  ['settings', () => <Settings transport={mockSettings('first', 'fr', '11-14')} forChild={false} />],
  [
    'the page that asks for the PIN',
    () => <Settings transport={mockSettings('closed', 'fr', '11-14')} forChild />,
  ],
  ['journal', () => <Journal transport={mockJournal('empty', 'fr', '11-14', NOW)} now={NOW} />],
  ['welcome', () => <Welcome transport={mockWelcome(0, 'allowed', 'fr', '11-14')} />],
  ['its end', () => <Welcome transport={mockWelcome(6, 'allowed', 'fr', '11-14')} />],
  [
    'the blocked page',
    () => <Blocked transport={mockTransport('danger', 'fr', '11-14')} search="?why=moved" />,
  ],
])('%s: the page is called what its heading says', async (_, drawing) => {
  const page = stage();
  page.draw(drawing());
  await vi.waitFor(() => expect(page.said('h1')).not.toBe(''), 10_000);
  await drawn();
  expect(page.document.title).toBe(`${page.said('h1')} · Veilleuse`);
});

it('and is called otherwise where it goes on, or speaks another language', async () => {
  const page = stage();
  page.draw(<Welcome transport={mockWelcome(0, 'allowed', 'en', '11-14')} />);
  await vi.waitFor(() => expect(page.said('h1')).not.toBe(''), 10_000);
  await drawn();
  const before = page.document.title;
  await page.happen('click', '.steps-row .main');
  await drawn();
  expect(page.document.title).not.toBe(before);
  expect(page.document.title).toBe(`${page.said('h1')} · Veilleuse`);
});
