/** Brings settings of any earlier form to that of today, one frozen step after the other. */
import type { VERSION } from '../settings.ts';
import { oneToTwo } from './1-to-2.ts';
import { twoToThree } from './2-to-3.ts';

type Step = (before: Record<string, unknown>) => Record<string, unknown>;

/** The numbers from 1 to just below `N`: a version without its step does not compile. */
type Below<N extends number, Seen extends unknown[] = [unknown]> = Seen['length'] extends N
  ? never
  : Seen['length'] | Below<N, [...Seen, unknown]>;

const STEPS: Readonly<Record<Below<typeof VERSION>, Step>> = { 1: oneToTwo, 2: twoToThree };

/** The form that stored settings are in; the first one did not name itself. */
export const versionOf = ({ version }: Record<string, unknown>): unknown => version ?? 1;

/** @returns settings in the newest form that steps lead to; whether they are whole is for the schema to say */
export function migrate(stored: Record<string, unknown>): Record<string, unknown> {
  let settings = stored;
  for (;;) {
    const step = new Map<unknown, Step>(Object.entries(STEPS)).get(JSON.stringify(versionOf(settings)));
    if (!step) return settings;
    settings = step(settings);
  }
}
