import type { ListedEntry, ListLevel } from '#lib/risklist/answer.ts';
import { hasFaded, soften } from '#lib/risklist/fade.ts';
import type { RiskEntry } from '#lib/risklist/schema.ts';

/**
 * A curated entry as people are shown it on a given day: softened when its newest source is old, never above
 * a soft message at confidence C, its status only where the source gives a date, and no way to the site itself.
 */
export function asListed(entry: RiskEntry, now: Date): ListedEntry {
  const faded = hasFaded(entry, now);
  const level = cap(entry.suggested_level, entry.confidence);
  return {
    domain: entry.domain,
    names: entry.names,
    level: faded ? soften(level) : level,
    confidence: entry.confidence,
    category: entry.category,
    reasons: entry.reason_codes,
    sources: entry.sources.map(({ title, url, year, own_text }) =>
      url === undefined || own_text ? { title, year } : { title, url, year },
    ),
    status: {
      value: entry.last_checked === null ? 'unknown' : entry.status,
      checked: entry.last_checked,
    },
    ...(entry.successor_of === undefined ? {} : { successorOf: entry.successor_of }),
    faded,
  };
}

function cap(level: ListLevel, confidence: RiskEntry['confidence']): ListLevel {
  return confidence === 'C' && level !== 'adult' ? 'watch' : level;
}
