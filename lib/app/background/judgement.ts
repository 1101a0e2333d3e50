/** Puts together what is known of a tab: frames, list, family's mark → one verdict. */
import type { AgeBand } from '#lib/family/settings.ts';
import type { ListAnswer } from '#lib/risklist/answer.ts';
import { judge, ORDER } from '#lib/verdict/judge.ts';
import { mergeFrames } from '#lib/verdict/merge.ts';
import type { Evidence, Verdict } from '#lib/verdict/types.ts';
import type { KnownFrame } from './frames.ts';
import type { TabState } from './tab-schema.ts';

export interface Judgement {
  verdict: Verdict;
  /** What the list says of the page or, where that decided, of a listed site in a frame of it. */
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
  const ofTop = answer(state.origin);
  const frames = Object.values(state.frames).map((frame) => ({ ...frame, answer: answer(frame.origin) }));
  // A messenger in a frame is that messenger: what people write to people they know says nothing of the page.
  const messengers = frames.filter(
    (frame) => frame.answer.kind === 'known' && !sameSite(frame.answer, ofTop),
  );
  const page = frames.filter((frame) => !messengers.includes(frame));
  // A widget of a listed site is on many pages; where the site itself stands in a frame, the page counts as it.
  const listed = page.filter(
    (frame) => frame.answer.kind === 'listed' && frame.part === 'whole' && !sameSite(frame.answer, ofTop),
  );

  const likeness = ofTop.kind === 'none' ? lookAlike(state.origin) : 0;
  const judged = (of: readonly KnownFrame[], by: ListAnswer): Judged => ({
    verdict: judge(evidenceOf(of, by === ofTop ? likeness : 0), by, ageBand),
    answer: by,
  });
  const large = page.filter(({ part }) => part !== 'small');
  const verdicts = [judged(large, ofTop)];
  if (large.length < page.length) {
    const { verdict } = judged(page, ofTop);
    verdicts.push({ verdict: atMostCaution(verdict), answer: ofTop });
  }
  if (ofTop.kind !== 'protected') {
    // Around a frame in a messenger stands what people write to each other there: that is no part of the frame.
    for (const frame of listed) verdicts.push(judged(ofTop.kind === 'known' ? [frame] : large, frame.answer));
    for (const frame of messengers) verdicts.push(judged([frame], frame.answer));
  }

  const { verdict, answer: decisive } = verdicts.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  return {
    verdict: watched ? raised(verdict) : verdict,
    answer: decisive.kind === 'listed' ? decisive : ofTop,
    evidence: evidenceOf(Object.values(state.frames), likeness),
    watched,
  };
}

type Judged = Pick<Judgement, 'verdict' | 'answer'>;

/** The worst verdict counts; among equals one with a name that can be told, then that on the page itself. */
const rank = ({ verdict, answer }: Judged) =>
  2 * ORDER.indexOf(verdict.level) + (answer.kind === 'listed' ? 1 : 0);

function evidenceOf(frames: readonly KnownFrame[], likeness: number): Evidence {
  const evidence = mergeFrames(frames.map((frame) => frame.evidence));
  if (likeness > 0) evidence.observations.push({ signal: 'look-alike', strength: likeness });
  return evidence;
}

const sameSite = (a: ListAnswer, b: ListAnswer) => 'site' in a && 'site' in b && a.site === b.site;

/** A site that the family watches is never calm. */
function raised(verdict: Verdict): Verdict {
  return verdict.level === 'danger' ? verdict : { ...verdict, level: 'caution' };
}

/** What only a corner of the page shows is no reason to cover all of it. */
function atMostCaution(verdict: Verdict): Verdict {
  return verdict.level === 'danger' ? { ...verdict, level: 'caution' } : verdict;
}
