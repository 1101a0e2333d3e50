import type { Settings } from '#lib/family/settings.ts';
import type { Happened } from './event.ts';

/** Where it can't be told who uses the browser, no site is named. */
export const UNKNOWN_READER = { ageBand: '15-17', siteNames: false } as const;

/** What may be kept of what happened: from 15 on, the names of sites are the teen's to show. */
export const reduced = (
  happened: Happened,
  { ageBand, siteNames }: Pick<Settings, 'ageBand' | 'siteNames'>,
): Happened => (ageBand === '15-17' && !siteNames ? { ...happened, site: '' } : happened);
