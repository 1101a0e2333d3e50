/**
 * What both halves of Veilleuse can read in Chromium, where private windows have one of their own (`incognito: split`),
 * and what is left where Chromium begins the database anew: `storage.local`, closed to page scripts. Firefox has one half
 * only, and could not close it: nothing is written there.
 */
import type { PinCopy } from '#lib/family/pin/record.ts';
import { browser } from './browser.ts';

const KEYS = { settings: 'family-settings', pin: 'family-pin' } as const;

interface Closable {
  setAccessLevel?(to: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

export interface FamilyMirror {
  /** This is the half for private windows, whose database is not the family's. */
  isOtherHalf(): boolean;
  /** What stands there: settings, and the PIN's record as a copy. */
  read(): Promise<{ settings?: unknown; pin?: unknown }>;
  write(part: { settings: object } | { pin: PinCopy | null }): Promise<void>;
}

export const familyMirror: FamilyMirror = {
  isOtherHalf: () => browser.extension.inIncognitoContext === true,
  async read() {
    const stored = await browser.storage.local.get(Object.values(KEYS));
    return { settings: stored[KEYS.settings], pin: stored[KEYS.pin] };
  },
  async write(part) {
    const area = browser.storage.local as Closable;
    if (!area.setAccessLevel) return;
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    const [name, value] = 'settings' in part ? [KEYS.settings, part.settings] : [KEYS.pin, part.pin];
    await browser.storage.local.set({ [name]: value });
  },
};
