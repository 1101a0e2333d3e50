import { hostOf } from '#lib/risklist/host.ts';
import type { RiskListData } from '#lib/risklist/lookup.ts';
import type { Helpline } from '#lib/risklist/schema.ts';

export interface Protected {
  name: string;
  why: 'helpline' | 'report' | 'school';
}

const WHY: Record<Helpline['kind'], Protected['why']> = {
  helpline: 'helpline',
  emergency: 'helpline',
  'report-content': 'report',
  'report-police': 'report',
  removal: 'report',
};

/**
 * Every host that no list and no signal may touch. Helplines come from their own addresses, each to the
 * extent its `protect` field says (the rule stands at that field in the schema). Where several share a site
 * the first one names it.
 */
export function protectedHosts(
  data: Pick<RiskListData, 'helplines' | 'protectedPlaces'>,
): Map<string, Protected> {
  const hosts = new Map<string, Protected>();
  const add = (host: string, place: Protected): void => {
    if (!hosts.has(host)) hosts.set(host, place);
  };
  for (const { url, protect, name, kind } of data.helplines) {
    const found = hostOf(url);
    if (protect === 'none' || found.kind === 'unanswerable') continue;
    add(protect === 'site' ? found.site : found.host, { name, why: WHY[kind] });
  }
  for (const { domain, name, why } of data.protectedPlaces) add(domain, { name, why });
  return hosts;
}
