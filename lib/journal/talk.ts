/** What one could talk about together, by what the journal holds. Pure. */
import type { JournalEvent } from './event.ts';
import { PLACE_KINDS, type PlaceKind } from './place-kind.ts';

export type Topic = Exclude<PlaceKind, 'other'> | 'held' | 'left' | 'entered';

const MOST = 3;

function topicsOf({ kind, place, choice }: JournalEvent): Topic[] {
  if (kind === 'held') return ['held'];
  if (choice === 'leave') return ['left'];
  if (choice === 'enter-anyway') return ['entered'];
  return kind === 'shown' && place !== 'other' ? [place] : [];
}

/** Questions that open more than they close come first where counts are equal. */
const ORDER: readonly Topic[] = [
  'left',
  'held',
  ...PLACE_KINDS.filter((place): place is Exclude<PlaceKind, 'other'> => place !== 'other'),
  'entered',
];

/** At most three topics, those that came up most often first. */
export function topicsFor(events: readonly JournalEvent[]): Topic[] {
  const counts = new Map<Topic, number>();
  for (const event of events)
    for (const topic of topicsOf(event)) counts.set(topic, (counts.get(topic) ?? 0) + event.count);
  return ORDER.filter((topic) => counts.has(topic))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .slice(0, MOST);
}
