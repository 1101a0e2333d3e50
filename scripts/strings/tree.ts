/** The texts as they stand in this tree, and the code that says them. */
import { resolve } from 'node:path';
import { en } from '#assets/locales/en.ts';
import { fr } from '#assets/locales/fr.ts';
import { NOTES } from '#assets/locales/notes.ts';
import reasonCodes from '#assets/risk-list/reason-codes.json' with { type: 'json' };
import type { Language } from '#lib/family/settings.ts';
import { SIGNAL_IDS } from '#lib/signals/ids.ts';
import type { Texts } from './check.ts';
import type { Catalogue } from './finding.ts';
import { spokenIn } from './spoken.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Reads the whole project's types, which takes two seconds. */
export function textsOfTree(): Texts {
  const catalogues: Record<Language, Catalogue> = { fr, en };
  const spoken = spokenIn(resolve(ROOT, 'tsconfig.json'), resolve(ROOT, 'lib'));
  // Ids come from signals and from the list, and are no types there.
  const reasons = new Set<string>([
    ...SIGNAL_IDS.map((id) => `signal.${id}`),
    ...reasonCodes.map(({ id }) => `reason.${id}`),
  ]);
  const isOfReason = (key: string): boolean => {
    const stem = /^(?:signal|reason)\.[\w-]+/.exec(key)?.[0];
    return stem === undefined || reasons.has(stem);
  };
  return { catalogues, notes: NOTES, isSpoken: (key) => isOfReason(key) && spoken(key) };
}
