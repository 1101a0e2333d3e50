/** From a verdict to what the page is shown. Pure. */
import { IN_THE_WAY, type InTheWay } from '#lib/family/presets.ts';
import type { AgeBand, Preset } from '#lib/family/settings.ts';
import type { ListAnswer } from '#lib/risklist/answer.ts';
import { THRESHOLDS } from '#lib/verdict/judge.ts';
import { isWarned, type Level, type Reason } from '#lib/verdict/types.ts';
import { BIAS } from '#lib/verdict/weights.ts';

export type Warning = 'none' | 'banner' | 'small-banner' | 'cover';

export interface PlanInput {
  level: Level;
  answer: ListAnswer;
  reasons: readonly Reason[];
  ageBand: AgeBand;
  preset: Preset;
  /** A camera preview was seen. */
  camera: boolean;
  /** The family asked to watch this site. */
  watched: boolean;
  /** The family trusts this site, and only the list speaks of it. */
  trusted: boolean;
  /** What stands in the page now. */
  standing: Warning;
  /** What happened on this site in this tab. */
  visit: { shown: number; full: boolean; closed: number; enteredAnyway: boolean; removed: boolean };
}

export interface WarningPlan {
  warning: Warning;
  /** Milliseconds until the tab leaves when nobody chooses; null: never. */
  leaveAfter: number | null;
}

/** The second showing is already read less: after this many in a visit, lamp and popup speak alone. */
const SHOWINGS = 3;

/** A banner that was closed comes back once, smaller; closed again, it stays closed. */
const CLOSINGS = 2;

/** How long a camera that may be live is left to an older child's choice. Under 11 the tab leaves at once. */
const CAMERA_MS = 10_000;

export function planWarning(input: PlanInput): WarningPlan {
  const warning = warningFor(input);
  return { warning, leaveAfter: warning === 'cover' ? leaveAfter(input.ageBand, input.camera) : null };
}

/** When a covered tab leaves by itself: only where the page may be filming. */
export function leaveAfter(ageBand: AgeBand, camera: boolean): number | null {
  if (!camera) return null;
  return ageBand === 'under-11' ? 0 : CAMERA_MS;
}

/** What the family wants in the way of a page of this level; null where nothing is. */
function wayOf({ level, preset }: Pick<PlanInput, 'level' | 'preset'>): InTheWay | null {
  return isWarned(level) ? IN_THE_WAY[preset][level] : null;
}

/** A cover that nobody passes: what the family shuts stays shut. */
export const isShut = (input: Pick<PlanInput, 'level' | 'preset'>): boolean => wayOf(input) === 'shut';

function warningFor(input: PlanInput): Warning {
  const { answer, standing, visit } = input;
  if (answer.kind === 'protected') return 'none';
  const soft = input.level === 'caution' && softBecause(input) !== null;
  const way = soft ? 'note' : wayOf(input);
  const entered = visit.enteredAnyway && way !== 'shut';
  // Only a choice ends a cover: a page that hides its chat while the cover stands has not become safe.
  if (!entered && (way === 'cover' || way === 'shut' || standing === 'cover')) return 'cover';
  if (way === null) return 'none';
  if (standing === 'banner' && input.level === 'caution') return 'banner';
  if (standing === 'small-banner') return grows(input) ? 'banner' : 'small-banner';
  if (visit.removed || visit.closed >= CLOSINGS || visit.shown >= SHOWINGS) return 'none';
  // Going in anyway was a choice: the lamp stays in sight with the way out, and nothing is in the way.
  if (way === 'cover') return 'small-banner';
  if (way === 'note') return visit.shown === 0 ? 'small-banner' : 'none';
  return visit.full ? 'small-banner' : 'banner';
}

/** A word said small for the list alone, on a page that by now gives reason enough itself: once in a visit. */
function grows(input: PlanInput): boolean {
  return wayOf(input) === 'banner' && !input.visit.full && softBecause(input) === null;
}

/**
 * Why a caution is only a soft one, said once and small: the page by itself is calm, only the list (`watch`,
 * `adult`) or the family's own mark speaks; or the family trusts a listed site. `null`: what the page shows is reason
 * enough.
 */
export function softBecause({
  answer,
  reasons,
  watched,
  trusted,
  ageBand,
}: Pick<PlanInput, 'answer' | 'reasons' | 'watched' | 'trusted' | 'ageBand'>):
  | 'watch'
  | 'adult'
  | 'watched'
  | 'trusted'
  | null {
  if (trusted) return 'trusted';
  const ofPage = reasons.filter(({ signal }) => signal !== 'listed');
  const logOdds = ofPage.reduce((sum, { weight }) => sum + weight, BIAS);
  const { caution } = THRESHOLDS[ageBand];
  if (logOdds >= Math.log(caution / (1 - caution))) return null;
  if (answer.kind === 'listed' && (answer.entry.level === 'watch' || answer.entry.level === 'adult')) {
    return answer.entry.level;
  }
  return answer.kind !== 'listed' && watched ? 'watched' : null;
}
