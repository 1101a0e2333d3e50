/**
 * Runs `task` once after `ms` milliseconds; returns how to call it off.
 * Not `setTimeout`: the numbers of timers are shared with the page, and a page that counts upwards through
 * `clearTimeout` would stop ours. An abort signal has no number.
 */
export function after(ms: number, task: () => void): () => void {
  const off = new AbortController();
  AbortSignal.timeout(ms).addEventListener('abort', task, { once: true, signal: off.signal });
  return () => off.abort();
}
