/** The welcome on memory alone, from any of its screens: for tests and for looking. Never shipped. */
import type { AgeBand, Language } from '#lib/family/settings.ts';
import type { Checks, WelcomeTransport } from '#lib/ui/welcome/transport.ts';
import { mockSettings } from './mock-settings.ts';

/** What the browser allows, by name. */
export const WELCOME_CHECKS = {
  allowed: { sites: true, private: true, pinned: true },
  refused: { sites: false, private: false, pinned: false },
  untold: { sites: true, private: null, pinned: null },
} as const satisfies Record<string, Checks>;

export function mockWelcome(
  step: number,
  checks: keyof typeof WELCOME_CHECKS,
  language: Language,
  ageBand: AgeBand,
): WelcomeTransport {
  return {
    ...mockSettings('first', language, ageBand),
    checks: async () => WELCOME_CHECKS[checks],
    askSites: async () => true,
    openDetails: async () => undefined,
    step: async () => step,
    left: async () => undefined,
    details: async () => (await import('#lib/details/detect.ts')).detectDetails,
  };
}
