import type { AgeBand } from '#lib/family/settings.ts';
import type { ListAnswer, ListedEntry, ListLevel } from '#lib/risklist/answer.ts';
import type { SignalId } from '#lib/signals/ids.ts';
import { isGrave, isHelp } from './help.ts';
import { reasonsOf } from './reasons.ts';
import type { Evidence, Level, Reason, Verdict } from './types.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/** What the fit chose; another model is handed in only while fitting. */
export interface Model {
  weights: Record<SignalId, number>;
  bias: number;
}

const FITTED: Model = { weights: WEIGHTS, bias: BIAS };

/**
 * Probabilities from which a page is amber or red. Amber starts before even odds: a missed place costs more than a
 * banner. A young child's night-light turns red a little sooner.
 */
export const THRESHOLDS: Record<AgeBand, { caution: number; danger: number }> = {
  'under-11': { caution: 0.42, danger: 0.8 },
  '11-14': { caution: 0.42, danger: 0.85 },
  '15-17': { caution: 0.42, danger: 0.85 },
};

/** How clearly an entry of each level speaks, as the strength of the signal `listed`. */
const LISTED: Record<ListLevel, number> = { strong: 1, medium: 0.7, watch: 0.4, adult: 0.4 };

/** Least part, in log-odds, with which a reason counts as one of several. */
const A_REASON = 0.3;

/**
 * Judges a page: log-odds of the signals are added, two thresholds give the level, the list may raise it.
 * One signal alone never makes danger, except a strong entry of confidence A that has not faded. Where there is
 * talk but too little to judge, the verdict is `unknown`. Pure.
 */
export function judge(
  evidence: Evidence,
  answer: ListAnswer,
  ageBand: AgeBand = '11-14',
  model: Model = FITTED,
): Verdict {
  if (answer.kind === 'protected') return { level: 'calm', score: 0, reasons: [] };
  const observations = evidence.observations.filter(({ signal }) => signal !== 'listed');
  if (answer.kind === 'listed') observations.push({ signal: 'listed', strength: LISTED[answer.entry.level] });
  const all = reasonsOf(observations, model.weights);
  const help = answer.kind !== 'listed' && isHelp(all);
  if (help) return { level: 'calm', score: 0.05, reasons: all.filter(({ weight }) => weight < 0) };
  // Words of help that were not believed must not soften anything either.
  const reasons = all.filter(({ signal }) => signal !== 'help-service');
  const own = structure(
    evidence,
    reasons.filter(({ signal }) => signal !== 'listed'),
    model.bias,
    ageBand,
  );
  if (answer.kind === 'known') {
    const level = ceiling(own.level, answer.place.people === 'mixed' && answer.place.speak !== 'never');
    return { level, score: level === own.level ? own.score : Math.min(own.score, 0.5), reasons };
  }
  if (answer.kind !== 'listed') return { ...own, reasons };
  const listed = levelOf(answer.entry, own.level);
  const level = worse(own.level, listed);
  return { level, score: Math.max(own.score, FLOOR[level]), reasons };
}

/** Least score that goes with a level which the list gave. */
const FLOOR: Record<Level, number> = { calm: 0, unknown: 0, caution: 0.6, danger: 0.97 };

function structure(
  evidence: Evidence,
  reasons: Reason[],
  bias: number,
  ageBand: AgeBand,
): { level: Level; score: number } {
  const { caution, danger } = THRESHOLDS[ageBand];
  const sum = bias + reasons.reduce((total, { weight }) => total + weight, 0);
  const score = probability(sum);
  const risks = reasons.filter(({ weight }) => weight >= A_REASON);
  const strongest = risks[0]?.weight ?? 0;
  const several = risks.some(isGrave) && risks.length >= 3 && probability(sum - strongest) >= caution;
  if (score >= danger && several) return { level: 'danger', score };
  if (score >= caution && risks.length > 0) return { level: 'caution', score };
  return { level: evidence.talk && evidence.opaque ? 'unknown' : 'calm', score };
}

/** What an entry asks for by itself: uncertain (C) or faded ones never more than caution. */
function levelOf(entry: ListedEntry, own: Level): Level {
  if (entry.level !== 'strong' || entry.confidence === 'C' || entry.faded) return 'caution';
  if (entry.confidence === 'A') return 'danger';
  return own === 'caution' || own === 'danger' ? 'danger' : 'caution';
}

/** On an everyday service structure says little: with people one knows nothing, otherwise one step less. */
function ceiling(level: Level, mixed: boolean): Level {
  if (level === 'danger' && mixed) return 'caution';
  return level === 'unknown' ? 'unknown' : 'calm';
}

/** From the best to the worst. */
export const ORDER: readonly Level[] = ['calm', 'unknown', 'caution', 'danger'];

/** The worse of two. */
export function worse(a: Level, b: Level): Level {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}

function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
