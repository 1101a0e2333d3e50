import { expect, it, vi } from 'vitest';
import { mockJournal } from '#lib/messaging/mock-journal.ts';
import { App } from '#lib/ui/journal/App.tsx';
import type { JournalTransport } from '#lib/ui/journal/transport.ts';
import { type Stage, stage } from '../ui/stage.ts';

const NOW = new Date(2026, 6, 12, 19, 30).getTime();

const full = () => mockJournal('full', 'en', '11-14', NOW);

/** The journal page, once its notes are read. */
async function journalPage(transport: JournalTransport): Promise<Stage> {
  const page = stage('journal.html');
  page.draw(<App transport={transport} now={NOW} />);
  await vi.waitUntil(() => page.document.querySelector('.event-what'), 4000);
  return page;
}

const rows = ({ document }: Stage) => [...document.querySelectorAll('.events > li')];
const busy = ({ document }: Stage) => document.querySelectorAll('[aria-busy]').length;
const settled = (): Promise<unknown> => new Promise((done) => setTimeout(done, 60));

/** A journal with one note more than go on paper. */
async function oneMore(): Promise<JournalTransport> {
  const transport = full();
  const [event] = await transport.events(await transport.newest(1));
  const [day] = await transport.days();
  if (!event || !day) throw new Error('the mock is empty');
  const keys = Array.from({ length: 1001 }, (_, at) => 1001 - at);
  return {
    ...transport,
    days: async () => [{ ...day, events: keys.length }],
    newest: async (most) => keys.slice(0, most),
    keys: async () => keys,
    events: async (of) => of.map((key) => ({ ...event, key })),
  };
}

it.each([
  [11, null, async () => full()],
  [1000, 'These are the newest 1,000 of 1,001 notes.', oneMore],
] as const)(
  'prints %i notes, and says of how many where there are more',
  async (printed, said, journal) => {
    const print = vi.fn();
    const page = await journalPage(await journal());
    Object.assign(window, { print });
    page.press('Print');
    await vi.waitUntil(() => print.mock.calls.length > 0, 10_000);
    const paper = page.document.querySelector('.on-paper');
    expect(paper?.querySelectorAll('tr')).toHaveLength(printed);
    expect(paper?.querySelector('caption')?.textContent ?? null).toBe(said);
  },
  20_000,
);

it('drops a note that went in another window, once this one is in front again', async () => {
  const transport = full();
  const page = await journalPage(transport);
  await vi.waitUntil(() => rows(page).length === 11);
  const [first = 0, second = 0] = await transport.newest(2);
  await transport.deleteOne(first);
  await transport.deleteOne(second);
  page.focus();
  await vi.waitUntil(() => rows(page).length === 9);
  await settled();
  expect(busy(page)).toBe(0);
  expect(page.text()).toContain('1 note was deleted on July 12, 2026.');
});

it('says that nothing is noted once all went in another window', async () => {
  const transport = full();
  const page = await journalPage(transport);
  await transport.deleteAll();
  page.focus();
  await page.untilSays('Nothing was noted.');
});

it('drops a note that went before it was read, without waiting for the window', async () => {
  const transport = full();
  const { events } = transport;
  const [gone = 0] = await transport.newest(1);
  let reads = 0;
  const page = stage('journal.html');
  page.draw(
    <App
      transport={{
        ...transport,
        // Between its key and itself the newest note is deleted.
        events: async (keys) => {
          if (++reads === 2) await transport.deleteOne(gone);
          return events(keys);
        },
      }}
      now={NOW}
    />,
  );
  await vi.waitUntil(() => rows(page).length === 10);
  await settled();
  expect(busy(page)).toBe(0);
});

it('says how often something happened by now', async () => {
  const transport = full();
  const { events } = transport;
  let times = 1;
  transport.events = async (keys) =>
    (await events(keys)).map((event, at) => (at === 0 ? { ...event, count: times } : event));
  const page = await journalPage(transport);
  times = 7;
  page.focus();
  await page.untilSays('7 times');
});

it('reads its notes no more often than it has to, and nothing at all while it only stands', async () => {
  const transport = full();
  const read = vi.spyOn(transport, 'events');
  const page = await journalPage(transport);
  await settled();
  // Once for what to talk about, once for the list.
  expect(read).toHaveBeenCalledTimes(2);
  expect(busy(page)).toBe(0);
});
