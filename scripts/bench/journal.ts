/**
 * How much longer the journal takes to open with 100,000 notes than with none, in both browsers: milliseconds from the
 * navigation until the first note, or the word that there is none, stands in the page. Prints medians of the same run.
 */
import type { Page } from 'puppeteer-core';
import { ensureBuilt } from '../build.ts';
import { type Driven, launch } from '../driver/launch.ts';
import { median } from './figures.ts';

const NOTES = 100_000;
const DAYS = 30;
const TIMES = 7;

export async function benchJournal(say: (line: string) => void): Promise<void> {
  say(`opening the journal, ms (median of ${TIMES}): no note · ${NOTES} notes · difference`);
  for (const kind of ['chromium', 'firefox'] as const) {
    ensureBuilt(kind, say);
    const driven = await launch({ kind, headless: true });
    try {
      const empty = await openings(driven, '.said');
      const page = await driven.openOwn('journal.html');
      await fill(page);
      await page.close();
      const full = await openings(driven, '.event-what');
      const [none, many] = [median(empty), median(full)];
      say(`  ${kind.padEnd(9)} ${none.toFixed(0)} · ${many.toFixed(0)} · ${(many - none).toFixed(0)}`);
    } finally {
      await driven.close();
    }
  }
}

async function openings(driven: Driven, until: string): Promise<number[]> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const page = await driven.openOwn('journal.html');
    const shown = await page.waitForFunction(
      (selector) => document.querySelector(selector) !== null && performance.now(),
      { polling: 'raf' },
      until,
    );
    times.push(Number(await shown.jsonValue()));
    await page.close();
  }
  return times;
}

/** Writes the notes straight into the database, spread over the days that are kept. */
function fill(page: Page): Promise<void> {
  return page.evaluate(
    async (notes, days) => {
      const open = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('veilleuse');
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      const write = open.transaction(['events', 'days'], 'readwrite');
      const now = Date.now();
      for (let at = 0; at < days; at++) {
        const date = new Date(now - (days - 1 - at) * 86_400_000);
        const day = date.getFullYear() * 10_000 + (date.getMonth() + 1) * 100 + date.getDate();
        const events = Math.floor(notes / days) + (at < notes % days ? 1 : 0);
        for (let one = 0; one < events; one++) {
          const time = date.getTime() - one * 1000;
          const event = {
            kind: 'shown',
            ids: ['asks-age'],
            site: `s${one}.example`,
            place: 'rooms',
            level: 'caution',
          };
          write.objectStore('events').add({ ...event, choice: null, at: time, last: time, count: 1, day });
        }
        const kinds = { shown: events, chosen: 0, 'moved-away': 0, held: 0 };
        write.objectStore('days').put({ day, events, caution: events, danger: 0, kinds });
      }
      await new Promise((done, fail) => {
        write.oncomplete = done;
        write.onabort = () => fail(write.error);
      });
      open.close();
    },
    NOTES,
    DAYS,
  );
}
