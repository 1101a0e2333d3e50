/** Puts together what is known of a tab: frames, list, family's mark → one verdict. */
import type { AgeBand } from '#lib/family/settings.ts';
import type { ListAnswer } from '#lib/risklist/answer.ts';
import { judge } from '#lib/verdict/judge.ts';
import { mergeFrames } from '#lib/verdict/merge.ts';
import type { Evidence, Verdict } from '#lib/verdict/types.ts';
import type { TabState } from './tab-schema.ts';

export interface Judgement {
  verdict: Verdict;
  answer: ListAnswer;
  evidence: Evidence;
  watched: boolean;
}

export interface JudgementDeps {
  answer(url: string): ListAnswer;
  /** 0…1: how much the host looks like a listed name. */
  lookAlike(url: string): number;
}

/** The verdict on a tab. Pure, once the list is handed in. */
export function judgeTab(
  state: TabState,
  watched: boolean,
  ageBand: AgeBand,
  { answer, lookAlike }: JudgementDeps,
): Judgement {
  const listAnswer = answer(state.origin);
  const evidence = mergeFrames(Object.values(state.frames).map((frame) => frame.evidence));
  const likeness = listAnswer.kind === 'none' ? lookAlike(state.origin) : 0;
  if (likeness > 0) evidence.observations.push({ signal: 'look-alike', strength: likeness });
  const verdict = judge(evidence, listAnswer, ageBand);
  return { verdict: watched ? raised(verdict) : verdict, answer: listAnswer, evidence, watched };
}

/** A site that the family watches is never calm. */
function raised(verdict: Verdict): Verdict {
  return verdict.level === 'danger' ? verdict : { ...verdict, level: 'caution' };
}
