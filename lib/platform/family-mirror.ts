/**
 * What both halves of Veilleuse can read in Chromium, where private windows have one of their own (`incognito: split`):
 * `storage.local`, closed to page scripts. Firefox has one half only, and could not close it: nothing is written there.
 */
import { browser } from './browser.ts';

const KEYS = { settings: 'family-settings', hasPin: 'family-has-pin' } as const;

interface Closable {
  setAccessLevel?(to: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

export interface FamilyMirror {
  /** This is the half for private windows, whose database is not the family's. */
  isOtherHalf(): boolean;
  /** What was left for the other half: settings, and whether there is a PIN. */
  read(): Promise<{ settings?: unknown; hasPin?: unknown }>;
  write(part: { settings: object } | { hasPin: boolean }): Promise<void>;
}

export const familyMirror: FamilyMirror = {
  isOtherHalf: () => browser.extension.inIncognitoContext === true,
  async read() {
    const stored = await browser.storage.local.get(Object.values(KEYS));
    return { settings: stored[KEYS.settings], hasPin: stored[KEYS.hasPin] };
  },
  async write(part) {
    const area = browser.storage.local as Closable;
    if (!area.setAccessLevel) return;
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    const [name, value] = 'settings' in part ? [KEYS.settings, part.settings] : [KEYS.hasPin, part.hasPin];
    await browser.storage.local.set({ [name]: value });
  },
};
