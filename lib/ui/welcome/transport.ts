import type { detectDetails } from '#lib/details/detect.ts';
import type { SettingsTransport } from '../settings/transport.ts';

/** What the browser lets Veilleuse do. Null: it can't tell. */
export interface Checks {
  sites: boolean;
  private: boolean | null;
  pinned: boolean | null;
}

/** All that the welcome page needs from the world: the background and the browser in the product, a mock elsewhere. */
export interface WelcomeTransport extends SettingsTransport {
  checks(): Promise<Checks>;
  /** Asks the browser for the right to look at pages; call it inside a user gesture. */
  askSites(): Promise<boolean>;
  /** Opens the browser's page about this extension; null where only a person can. */
  openDetails: (() => Promise<void>) | null;
  /** Where the family left off, from 0; the number of steps once it is done. */
  step(): Promise<number>;
  left(step: number): Promise<void>;
  /** What finds details, for trying it; loaded when it is first asked for. */
  details(): Promise<typeof detectDetails>;
}
