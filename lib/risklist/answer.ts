/** What the list says about a host. "Unknown" is never silently "fine": each kind says which list and why. */
export type ListLevel = 'strong' | 'medium' | 'watch' | 'adult';
export type Confidence = 'A' | 'B' | 'C';

/** A source of an entry. `url` is absent where a link would lead to the listed site itself. */
export interface Source {
  title: string;
  url?: string;
  year: number | null;
}

/** An entry as people are shown it. */
export interface ListedEntry {
  domain: string;
  names: string[];
  level: ListLevel;
  confidence: Confidence;
  category: string;
  reasons: string[];
  sources: Source[];
  status: { value: string; checked: string | null };
  successorOf?: string;
  /** The newest source is older than two years: the level has been softened. */
  faded: boolean;
}

/** An everyday service: structure alone never makes it `danger`, nor `caution` where one meets nobody unknown. */
export interface KnownPlace {
  domain: string;
  name: string;
  kind: string;
  people: 'known' | 'mixed' | 'none';
  speak: 'serious' | 'never';
}

export type ListAnswer =
  | { kind: 'none'; host: string; site: string }
  | { kind: 'protected'; host: string; site: string; name: string; why: 'helpline' | 'report' | 'school' }
  | { kind: 'known'; host: string; site: string; place: KnownPlace }
  | { kind: 'listed'; host: string; site: string; entry: ListedEntry }
  | { kind: 'unanswerable'; why: 'no-host' | 'ip-address' | 'not-a-web-page' };
