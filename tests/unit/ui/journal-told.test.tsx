import { expect, it, vi } from 'vitest';
import { mockJournal } from '#lib/messaging/mock-journal.ts';
import { App } from '#lib/ui/journal/App.tsx';
import { drawn, stage } from './stage.ts';

vi.mock('#lib/ui/save-file.ts', () => ({ saveFile: () => {} }));

const NOW = new Date(2026, 6, 12, 19, 30).getTime();
const lost = () => Promise.reject(new Error('no database'));
const DELETE_ALL = 'footer button.quiet';
const YES = '.sure .button';
const CSV = '.part > .row > .button';

async function opened() {
  const page = stage('journal.html');
  const transport = mockJournal('full', 'en', '11-14', NOW);
  page.draw(<App transport={transport} now={NOW} />);
  await vi.waitFor(() => expect(page.find(DELETE_ALL)).not.toBeNull());
  await drawn();
  expect(page.find('[role=alert]')).toBeNull();
  return { page, transport };
}

it('what could not be deleted is told as that, and that it still stands there', async () => {
  const { page, transport } = await opened();
  const { deleteAll } = transport;
  transport.deleteAll = lost;
  await page.happen('click', DELETE_ALL);
  await page.happen('click', YES);
  expect(page.said('[role=alert]')).toContain('Deleting did not work');
  expect(page.said('[role=alert]')).not.toContain('read');
  transport.deleteAll = deleteAll;
  await page.happen('click', DELETE_ALL);
  await page.happen('click', YES);
  await drawn();
  expect(page.find('[role=alert]')).toBeNull();
});

it('what could not be taken along is told as that, until it can', async () => {
  const { page, transport } = await opened();
  const { events } = transport;
  transport.events = lost;
  await page.happen('click', CSV);
  expect(page.said('[role=alert]')).toContain('nothing was saved or printed');
  transport.events = events;
  await page.happen('click', CSV);
  expect(page.find('[role=alert]')).toBeNull();
});
