import type { Settings } from '#lib/family/settings.ts';
import type { Happened } from './event.ts';

/** What may be kept of what happened: from 15 on, the names of sites are the teen's to show. */
export const reduced = (
  happened: Happened,
  { ageBand, siteNames }: Pick<Settings, 'ageBand' | 'siteNames'>,
): Happened => (ageBand === '15-17' && !siteNames ? { ...happened, site: '' } : happened);
