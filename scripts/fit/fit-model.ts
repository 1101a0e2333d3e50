/**
 * Fits a model on labelled evidence: used by `npm run fit`, and by evaluations that leave some pages out.
 */
import { SIGNAL_FAMILIES, SIGNAL_IDS, type SignalId } from '#lib/signals/ids.ts';
import type { Model } from '#lib/verdict/judge.ts';
import type { Evidence } from '#lib/verdict/types.ts';
import { type Row, regress } from './logistic.ts';
import { PRIOR, PRIOR_BIAS } from './prior.ts';

/** A page with what was seen on it; `strength` is strong, medium or weak where it is risky, '' otherwise. */
export interface Example {
  label: string;
  strength: string;
  evidence: Evidence;
}

/** Wished probability: strong pages well above danger, weak ones just above caution. */
const WISHED: Record<string, number> = {
  strong: 0.99,
  medium: 0.9,
  weak: 0.7,
  'neutral-chat': 0.08,
  ordinary: 0.002,
};
/** Classes weigh alike whatever their number, ordinary pages a little more. */
const CLASS_WEIGHT: Record<string, number> = {
  strong: 60,
  medium: 60,
  weak: 40,
  'neutral-chat': 60,
  ordinary: 150,
};
const PULL = 12;
const FIXED = new Set<SignalId>([...SIGNAL_FAMILIES.address, 'under-age-retry', 'help-service']);
const FITTED = SIGNAL_IDS.filter((id) => !FIXED.has(id));

const classOf = (page: Example) => (page.label === 'risky' ? page.strength : page.label);

/** The model that the given pages ask for, pulled towards the prior. */
export function fitOn(pages: readonly Example[]): Model {
  const counts = Map.groupBy(pages, classOf);
  const rows: Row[] = pages.map((page) => ({
    x: FITTED.map((id) => page.evidence.observations.find(({ signal }) => signal === id)?.strength ?? 0),
    y: WISHED[classOf(page)] ?? 0,
    weight: (CLASS_WEIGHT[classOf(page)] ?? 1) / (counts.get(classOf(page))?.length ?? 1),
  }));
  const prior = { bias: PRIOR_BIAS, weights: FITTED.map((id) => PRIOR[id]) };
  const model = regress(rows, prior, PULL);
  const fitted = Object.fromEntries(FITTED.map((id, index) => [id, model.weights[index] ?? 0]));
  return { weights: { ...PRIOR, ...fitted }, bias: model.bias };
}
