/**
 * What both halves of Veilleuse can read in Chromium, where private windows have one of their own (`incognito: split`):
 * `storage.local`, closed to page scripts. Firefox has one half only, and could not close it: nothing is written there.
 */
import { browser } from './browser.ts';

const KEY = 'family';

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

const read = async (): Promise<object> => (await browser.storage.local.get(KEY))[KEY] ?? {};

export const familyMirror: FamilyMirror = {
  isOtherHalf: () => browser.extension.inIncognitoContext === true,
  read,
  async write(part) {
    const area = browser.storage.local as Closable;
    if (!area.setAccessLevel) return;
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    await browser.storage.local.set({ [KEY]: { ...(await read()), ...part } });
  },
};
