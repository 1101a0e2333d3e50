/** The settings page's way to the real background. */
import type { SettingsTransport } from '#lib/ui/settings/transport.ts';
import { ask } from './ask.ts';

export const settingsTransport: SettingsTransport = {
  view: () => ask('family:view', {}),
  change: (settings) => ask('family:change', { settings }),
  takeBack: (at) => ask('family:take-back', { at }),
  agree: (pin) => ask('family:agree', { pin: [...pin] }),
  unlock: (pin) => ask('family:unlock', { pin: [...pin] }),
  lock: () => ask('family:lock', {}),
  setPin: (pin, present) =>
    ask('family:set-pin', { pin: [...pin], ...(present && { present: [...present] }) }),
  removePin: (present) => ask('family:remove-pin', { present: [...present] }),
  recover: (code, pin) => ask('family:recover', { code: [...code], pin: [...pin] }),
};
