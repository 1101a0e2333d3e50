import { expect, it, vi } from 'vitest';
import type { Changes } from '#lib/family/settings.ts';
import { mockSettings } from '#lib/messaging/mock-settings.ts';
import { App } from '#lib/ui/settings/App.tsx';
import type { SettingsTransport } from '#lib/ui/settings/transport.ts';
import { stage } from './stage.ts';

const GO = '12 older notes will be deleted from the journal.';
const RESET = 'Reset to defaults';

/** The settings page of a family that keeps its journal for half a year, or for so many days. */
async function settingsPage(keepDays = 180, part: Partial<SettingsTransport> = {}) {
  const transport = { ...mockSettings('first', 'en', '11-14'), ...part };
  await transport.change({ keepDays });
  const changes: Changes[] = [];
  const { change } = transport;
  transport.change = (some) => {
    changes.push(some);
    return change(some);
  };
  const page = stage();
  page.draw(<App transport={transport} forChild={false} />);
  await page.untilSays('Keep notes for');
  const select = page.find('#keep-days') as HTMLSelectElement;
  return { page, changes, choose: (days: number) => page.choose(String(days), '#keep-days'), select };
}

it('asks before a shorter time deletes notes, says how many, and does it only after the yes', async () => {
  const { page, changes, choose } = await settingsPage();
  choose(7);
  await page.untilSays(GO);
  expect(changes).toEqual([]);
  page.press('Yes, delete');
  await vi.waitUntil(() => changes.length > 0);
  expect(changes).toEqual([{ keepDays: 7 }]);
  await vi.waitUntil(() => !page.text().includes(GO));
});

it('puts the select back after a no', async () => {
  const { page, changes, choose, select } = await settingsPage();
  choose(7);
  await page.untilSays(GO);
  expect(select.value).toBe('7');
  page.press('No, keep');
  await vi.waitUntil(() => !page.text().includes(GO));
  expect(select.value).toBe('180');
  expect(changes).toEqual([]);
});

it('does not ask where nothing would go, or where the time is longer', async () => {
  const { page, changes, choose } = await settingsPage(90);
  choose(30);
  await vi.waitUntil(() => changes.length === 1);
  choose(180);
  await vi.waitUntil(() => changes.length === 2);
  expect(changes).toEqual([{ keepDays: 30 }, { keepDays: 180 }]);
  expect(page.text()).not.toContain('older note');
});

it('asks also where nobody can tell how many would go', async () => {
  const { page, changes, choose } = await settingsPage(180, {
    older: () => Promise.reject(new Error('no database')),
  });
  choose(90);
  await page.untilSays('Older notes will be deleted from the journal.');
  expect(changes).toEqual([]);
});

it('asks for the last of several that were chosen one after the other', async () => {
  const counts = new Map<number, (count: number) => void>();
  const { page, changes, choose } = await settingsPage(180, {
    older: (days) => new Promise((done) => counts.set(days, done)),
  });
  choose(90);
  choose(30);
  counts.get(30)?.(29);
  await page.untilSays('29 older notes');
  counts.get(90)?.(11);
  await new Promise((done) => setTimeout(done, 20));
  expect(page.text()).not.toContain('11 older notes');
  expect(changes).toEqual([]);
});

it('shows what the first settings would change, and that notes go, before it goes back to them', async () => {
  const { page, changes } = await settingsPage(180, { older: async () => 12 });
  page.press(RESET);
  await page.untilSays(GO);
  expect(page.text()).toContain('180 days becomes 30 days');
  expect(changes).toEqual([]);
  page.press('Leave it as it is');
  await vi.waitUntil(() => !page.text().includes(GO));
  page.press(RESET);
  await page.untilSays(GO);
  page.press('Use these settings');
  await vi.waitUntil(() => changes.length > 0);
  expect(changes[0]).toMatchObject({ keepDays: 30 });
});

it('says nothing of notes where the first settings take none', async () => {
  const { page } = await settingsPage(180);
  page.press(RESET);
  await page.untilSays('180 days becomes 30 days');
  await new Promise((done) => setTimeout(done, 20));
  expect(page.text()).not.toContain('lder notes');
});
