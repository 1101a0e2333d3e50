/** Puts together what is known of a tab: frames, list, family's mark → one verdict. */
import type { Mark } from '#lib/family/own-entry.ts';
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
  /** The family's own mark on the site of the page. */
  mark: Mark | null;
  /** What is left is said small, since the family trusts the site: the list alone speaks. */
  trusted: boolean;
}

export interface JudgementDeps {
  answer(url: string): ListAnswer;
  /** 0…1: how much the host looks like a listed name. */
  lookAlike(url: string): number;
}

/** The verdict on a tab. Pure, once the list is handed in. */
export function judgeTab(
  state: TabState,
  mark: Mark | null,
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
  const judged = (of: readonly KnownFrame[], by: ListAnswer): Judged => {
    const verdict = judge(evidenceOf(of, by === ofTop ? likeness : 0), by, ageBand);
    const found = { verdict, answer: by, trusted: false };
    return mark?.kind === 'trust' ? lowered(found, ofTop) : found;
  };
  const large = page.filter(({ part }) => part !== 'small');
  const verdicts = [judged(large, ofTop)];
  if (large.length < page.length) {
    const corner = judged(page, ofTop);
    verdicts.push({ ...corner, verdict: atMostCaution(corner.verdict) });
  }
  if (ofTop.kind !== 'protected') {
    // Around a frame in a messenger stands what people write to each other there: that is no part of the frame.
    for (const frame of listed) verdicts.push(judged(ofTop.kind === 'known' ? [frame] : large, frame.answer));
    for (const frame of messengers) verdicts.push(judged([frame], frame.answer));
  }

  const { verdict, answer: decisive, trusted } = verdicts.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  return {
    verdict: mark?.kind === 'watch' ? raised(verdict) : verdict,
    answer: decisive.kind === 'listed' ? decisive : ofTop,
    evidence: evidenceOf(Object.values(state.frames), likeness),
    mark,
    trusted,
  };
}

type Judged = Pick<Judgement, 'verdict' | 'answer' | 'trusted'>;

/**
 * The worst verdict counts; among equals one with a name that can be told, then one that is not said small, then that on
 * the page itself.
 */
const rank = ({ verdict, answer, trusted }: Judged) =>
  4 * ORDER.indexOf(verdict.level) + (answer.kind === 'listed' ? 2 : 0) + (trusted ? 0 : 1);

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

/**
 * What the family's trust leaves. A parent can see for themselves what a page shows, so that what its structure said is
 * calm from then on. What the list says rests on courts, press and associations, which looking at a page does not
 * outweigh: it stays a caution, said small. And a listed site in a frame is another place, which nobody has spoken of.
 */
function lowered({ verdict, answer, trusted }: Judged, ofTop: ListAnswer): Judged {
  if (answer.kind === 'listed' && answer !== ofTop) return { verdict, answer, trusted };
  if (answer.kind === 'listed') return { verdict: atMostCaution(verdict), answer, trusted: true };
  const isWarned = verdict.level === 'caution' || verdict.level === 'danger';
  return { verdict: isWarned ? { ...verdict, level: 'calm' } : verdict, answer, trusted };
}

/** What only a corner of the page shows is no reason to cover all of it. */
function atMostCaution(verdict: Verdict): Verdict {
  return verdict.level === 'danger' ? { ...verdict, level: 'caution' } : verdict;
}
