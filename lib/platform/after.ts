/**
 * Runs `task` once after `ms` milliseconds, come what may. Not `setTimeout`: the numbers of timers are shared with the page,
 * and a page that counts upwards through `clearTimeout` would stop ours. An abort signal has no number.
 */
export function surelyAfter(ms: number, task: () => void): void {
  AbortSignal.timeout(ms).addEventListener('abort', task);
}

/** The same, unless it is called off before; returns how to do that. */
export function after(ms: number, task: () => void): () => void {
  const off = new AbortController();
  AbortSignal.timeout(ms).addEventListener('abort', task, { once: true, signal: off.signal });
  return () => off.abort();
}
