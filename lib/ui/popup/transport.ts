import type { SpokenKind } from '#lib/details/speak.ts';
import type { PauseMinutes } from '#lib/family/pause.ts';
import type { TabView } from '#lib/messaging/tab-view.ts';
import type { HelpLink, HelpReader } from '#lib/risklist/helplines.ts';
import type { Running } from './diagnostic.ts';

/** Whom to talk to, by side of the popup. */
export type Help = Readonly<Record<HelpReader, readonly HelpLink[]>>;

/** All that the popup needs from the world: the background in the product, a mock for every state elsewhere. */
export interface PopupTransport {
  /** Versions of what is running. */
  running: Running;
  /** What is known of the tab that the popup was opened on. */
  view(): Promise<TabView>;
  /** Whom to talk to, for one side of the popup. */
  help(audience: HelpReader): Promise<HelpLink[]>;
  /** Sets or takes back the family's trust in this site; answers with the view that follows. */
  trust(siteKey: number, on: boolean): Promise<TabView>;
  /** Sets or takes back the mark that asks for care on this site; answers with the view that follows. */
  watch(on: boolean): Promise<TabView>;
  /** A rest for some minutes; 0 ends it. Answers with the view that follows. */
  pause(minutes: PauseMinutes | 0): Promise<TabView>;
  /** Takes back "don't ask again" for a kind; answers with the view that follows. */
  askAgain(kind: SpokenKind): Promise<TabView>;
  /** Brings up the family's settings. */
  openSettings(): Promise<void>;
  /** Brings up the journal. */
  openJournal(): Promise<void>;
  /** Moves the tab away from the site. */
  leave(): Promise<void>;
  /** Asks the browser for the right to look at an origin; call it inside a user gesture. */
  askPermission(origin: string): Promise<boolean>;
  /** Calls back when the view may have changed; returns how to stop listening. */
  onChange(callback: () => void): () => void;
}
