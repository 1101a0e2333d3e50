/** Thread time of scripts by their address, out of a Chromium trace. */

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; fileName?: string } };
}

/** Events that carry the address of the script they run or compile. */
const SCRIPT_EVENTS = new Set(['EvaluateScript', 'v8.compile', 'v8.compileModule', 'FunctionCall', 'v8.run']);

/**
 * Milliseconds of thread time per prefix of an address. An event inside another of the same prefix is part of
 * it and not counted again.
 * @param trace the JSON text of a trace
 */
export function scriptTimes(trace: string, prefixes: readonly string[]): Map<string, number> {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const times = new Map(prefixes.map((prefix) => [prefix, 0]));
  for (const prefix of prefixes) {
    const ours = traceEvents
      .filter(({ name, ph, args }) => ph === 'X' && SCRIPT_EVENTS.has(name) && urlOf(args).startsWith(prefix))
      .sort((a, b) => a.ts - b.ts);
    const ends = new Map<string, number>();
    let sum = 0;
    for (const { pid, tid, ts, dur = 0, tdur = 0 } of ours) {
      const thread = `${pid}:${tid}`;
      if (ts < (ends.get(thread) ?? 0)) continue;
      ends.set(thread, ts + dur);
      sum += tdur;
    }
    times.set(prefix, sum / 1000);
  }
  return times;
}

const urlOf = (args: TraceEvent['args']) => args?.data?.url ?? args?.data?.fileName ?? '';
