import type { Day } from '#lib/journal/day.ts';
import type { Deletion } from '#lib/journal/deletion.ts';
import type { KeptEvent } from '#lib/journal/read.ts';
import type { FamilyView } from '#lib/messaging/family-view.ts';

/** All that the journal page needs from the world: our database in the product, a mock elsewhere. */
export interface JournalTransport {
  /** Who is spoken to, and what is kept for how long. */
  family(): Promise<FamilyView>;
  days(): Promise<Day[]>;
  deletions(): Promise<Deletion[]>;
  /** Keys of the newest so many events. */
  newest(most: number): Promise<number[]>;
  /** Keys of all events, or of those of one day, the newest first. */
  keys(day: number | null): Promise<number[]>;
  /** The events of some keys, in their order; what was deleted meanwhile is left out. */
  events(keys: readonly number[]): Promise<KeptEvent[]>;
  deleteOne(key: number): Promise<void>;
  deleteDay(day: number): Promise<void>;
  deleteAll(): Promise<void>;
}
