import type { ManagedField } from '#lib/family/managed.ts';
import type { OwnEntry } from '#lib/family/own-entry.ts';
import type { PinState } from '#lib/family/pin/keeper.ts';
import type { Trouble } from '#lib/family/read-settings.ts';
import type { AgeBand, Language, Settings } from '#lib/family/settings.ts';

/** All that the settings page shows. */
export interface FamilyView {
  settings: Settings;
  /** What is wrong with the stored settings: as much of them as could be understood holds. */
  trouble: Trouble | null;
  /** The fields that a school or an administrator set by policy. */
  managed: ManagedField[];
  pin: PinState;
  /** The family's marks on sites, the newest first. */
  marks: OwnEntry[];
  /** This is a private window: settings can be read here, and not changed. */
  readOnly: boolean;
  /** Who is spoken to, once the browser's languages are taken into account. */
  language: Language;
  ageBand: AgeBand;
  country: string;
}
