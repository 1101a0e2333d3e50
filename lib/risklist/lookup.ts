import type { ListAnswer } from '#lib/risklist/answer.ts';
import { hostOf, stepsOf } from '#lib/risklist/host.ts';
import { asListed } from '#lib/risklist/listed.ts';
import { type Protected, protectedHosts } from '#lib/risklist/protected.ts';
import type { Helpline, KnownEntry, ProtectedPlace, RiskEntry } from '#lib/risklist/schema.ts';

/** The bundled files that answers are made of. */
export interface RiskListData {
  entries: readonly RiskEntry[];
  helplines: readonly Helpline[];
  protectedPlaces: readonly ProtectedPlace[];
  known: readonly KnownEntry[];
}

export interface RiskList {
  /** What the list says about a page's URL; never throws. */
  answer(url: string): ListAnswer;
}

/**
 * An entry speaks for its host and everything below it, and the most precise entry wins. Protected comes
 * before listed before known, whichever is more precise: a helpline can never be marked. `now` decides what
 * has faded, so hold a list for a day, not for ever.
 */
export function createRiskList(data: RiskListData, now: Date): RiskList {
  const protect = protectedHosts(data);
  const listed = new Map(data.entries.map((entry) => [entry.domain, entry]));
  const known = new Map(data.known.map((place) => [place.domain, place]));

  return {
    answer(url) {
      const found = hostOf(url);
      if (found.kind === 'unanswerable') return found;
      const { host, site } = found;
      const steps = stepsOf(found);

      const shelter: Protected | undefined = first(protect, steps);
      if (shelter) return { kind: 'protected', host, site, ...shelter };
      const entry = first(listed, steps);
      if (entry) return { kind: 'listed', host, site, entry: asListed(entry, now) };
      const place = first(known, steps);
      if (place) return { kind: 'known', host, site, place };
      return { kind: 'none', host, site };
    },
  };
}

function first<T>(map: ReadonlyMap<string, T>, steps: readonly string[]): T | undefined {
  for (const step of steps) {
    const hit = map.get(step);
    if (hit !== undefined) return hit;
  }
  return undefined;
}
