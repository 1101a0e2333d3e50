import type { RiskListData } from '#lib/risklist/lookup.ts';
import type { RiskEntry } from '#lib/risklist/schema.ts';

/** An invented entry, with what a test wants different. */
export function exampleEntry(change: Partial<RiskEntry> = {}): RiskEntry {
  return {
    domain: 'listed.example',
    names: ['Listed'],
    status: 'open',
    last_checked: '2026-05',
    languages: ['fr'],
    category: 'anonymous-chat',
    confidence: 'A',
    suggested_level: 'strong',
    reason_codes: ['no-account-needed'],
    sources: [{ title: 'A newspaper', url: 'https://news.example/1', year: 2026 }],
    note: 'An invented entry.',
    ...change,
  };
}

/** An invented list. */
export function exampleList(change: Partial<RiskListData> = {}): RiskListData {
  return { entries: [exampleEntry()], helplines: [], protectedPlaces: [], known: [], ...change };
}
