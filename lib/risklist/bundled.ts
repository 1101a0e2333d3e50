import helplines from '#assets/risk-list/helplines.json' with { type: 'json' };
import known from '#assets/risk-list/known-messengers.json' with { type: 'json' };
import protectedPlaces from '#assets/risk-list/protected.json' with { type: 'json' };
import entries from '#assets/risk-list/risk-domains.json' with { type: 'json' };
import { type HelpLink, type HelpQuestion, helplinesFor } from '#lib/risklist/helplines.ts';
import { createLookAlike } from '#lib/risklist/look-alike.ts';
import { createRiskList, type RiskList, type RiskListData } from '#lib/risklist/lookup.ts';

/** The list that ships. `npm run list -- check` and a contract test hold it to its schema, so no check here. */
export const BUNDLED_LIST = { entries, helplines, protectedPlaces, known } as RiskListData;

export interface BundledList extends RiskList {
  /** 0…0.8: how much the host borrows a listed name; 0 wherever the list has an answer of its own. */
  lookAlike(url: string): number;
  /** Help for one reader, at most four lines. */
  helplines(question: Omit<HelpQuestion, 'max'>): HelpLink[];
}

/** The bundled list as it stands on a given day. */
export function createBundledList(now: Date): BundledList {
  const { answer } = createRiskList(BUNDLED_LIST, now);
  const likeness = createLookAlike(BUNDLED_LIST.entries);
  return {
    answer,
    lookAlike: (url) => (answer(url).kind === 'none' ? likeness(url) : 0),
    helplines: (question) => helplinesFor(BUNDLED_LIST.helplines, { ...question, max: 4 }),
  };
}
