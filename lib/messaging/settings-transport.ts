/** The settings page's way to the real background; what the journal holds it counts in our own database. */
import { countOlder } from '#lib/journal/store.ts';
import { openDatabase } from '#lib/platform/database.ts';
import type { SettingsTransport } from '#lib/ui/settings/transport.ts';
import { ask } from './ask.ts';

export const settingsTransport: SettingsTransport = {
  view: () => ask('family:view', {}),
  change: (settings) => ask('family:change', { settings }),
  async older(keepDays) {
    const database = await openDatabase();
    try {
      return await countOlder(database, keepDays, Date.now());
    } finally {
      database.close();
    }
  },
  takeBack: (at) => ask('family:take-back', { at }),
  agree: (pin) => ask('family:agree', { pin: [...pin] }),
  unlock: (pin) => ask('family:unlock', { pin: [...pin] }),
  lock: () => ask('family:lock', {}),
  setPin: (pin, present) =>
    ask('family:set-pin', { pin: [...pin], ...(present && { present: [...present] }) }),
  removePin: (present) => ask('family:remove-pin', { present: [...present] }),
  recover: (code, pin) => ask('family:recover', { code: [...code], pin: [...pin] }),
};
