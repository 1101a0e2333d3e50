/** Thread time of scripts by their address, out of a Chromium trace. */
import type { Page } from 'puppeteer-core';

/** Stands in the trace where a part of it ends. */
const PART_MARK = 'bench-part-end';

/**
 * Traces a tab in parts. One trace for a whole run, with a mark after each part: ending a trace can take Chromium seconds.
 * @param prefix how the addresses of the scripts begin whose time is counted
 */
export async function tracePartsOf(tab: Page, prefix: string) {
  await tab.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-v8.compile'] });
  return {
    /** Watches for so many milliseconds; what was since the last part is one. */
    async watch(ms: number): Promise<void> {
      await new Promise((done) => setTimeout(done, ms));
      await tab.evaluate((mark) => console.timeStamp(mark), PART_MARK);
    },
    /** Milliseconds of thread time of each part; ends the trace. */
    async times(): Promise<number[]> {
      const trace = Buffer.from((await tab.tracing.stop()) ?? []).toString('utf8');
      return scriptTimes(trace, [prefix], PART_MARK).map((times) => times.get(prefix) ?? 0);
    },
  };
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; fileName?: string; message?: string } };
}

/** Events that carry the address of the script they run or compile. */
const SCRIPT_EVENTS = new Set(['EvaluateScript', 'v8.compile', 'v8.compileModule', 'FunctionCall', 'v8.run']);

/**
 * Milliseconds of thread time per prefix of an address, one map for each page of the trace. An event inside
 * another of the same prefix is part of it and not counted again.
 * @param trace the JSON text of a trace
 * @param mark the `console.timeStamp` that ends a page
 */
export function scriptTimes(trace: string, prefixes: readonly string[], mark: string): Map<string, number>[] {
  const events = (JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents.sort((a, b) => a.ts - b.ts);
  const ends = events
    .filter(({ name, args }) => name === 'TimeStamp' && args?.data?.message === mark)
    .map(({ ts }) => ts);
  const pages = ends.map(() => new Map(prefixes.map((prefix) => [prefix, 0])));
  for (const prefix of prefixes) {
    const busyUntil = new Map<string, number>();
    let page = 0;
    for (const { name, ph, pid, tid, ts, dur = 0, tdur = 0, args } of events) {
      while (page < ends.length && ts > (ends[page] ?? 0)) page++;
      const thread = `${pid}:${tid}`;
      if (ph !== 'X' || !SCRIPT_EVENTS.has(name) || !urlOf(args).startsWith(prefix)) continue;
      if (ts < (busyUntil.get(thread) ?? 0)) continue;
      busyUntil.set(thread, ts + dur);
      const times = pages[page];
      times?.set(prefix, (times.get(prefix) ?? 0) + tdur);
    }
  }
  return pages.map((times) => new Map([...times].map(([prefix, micros]) => [prefix, micros / 1000])));
}

const urlOf = (args: TraceEvent['args']) => args?.data?.url ?? args?.data?.fileName ?? '';
