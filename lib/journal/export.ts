/** The journal as a file, as it stands: nothing is in it that the page does not show. Pure. */
import type { Deletion } from './deletion.ts';
import type { JournalEvent } from './event.ts';

const COLUMNS = ['at', 'last', 'count', 'kind', 'level', 'choice', 'site', 'place', 'ids'] as const;

const bare = (event: JournalEvent) => ({
  at: new Date(event.at).toISOString(),
  last: new Date(event.last).toISOString(),
  count: event.count,
  kind: event.kind,
  level: event.level,
  choice: event.choice ?? '',
  site: event.site,
  place: event.place,
  ids: event.ids.join(' '),
});

/** Comma-separated values (RFC 4180). */
export function csvOf(events: readonly JournalEvent[]): string {
  const rows = events
    .map(bare)
    .map((event) => COLUMNS.map((column) => cell(String(event[column]))).join(','));
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

/** Names of sites come from the web: what a spreadsheet would take for a formula is marked as text. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function jsonOf(events: readonly JournalEvent[], deletions: readonly Deletion[]): string {
  return `${JSON.stringify({ kind: 'veilleuse-journal', events: events.map(bare), deletions }, null, 2)}\n`;
}
