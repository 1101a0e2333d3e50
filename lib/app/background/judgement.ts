/** Puts together what is known of a tab: frames, list, family's mark → one verdict. */
import type { Mark, TrustEffect } from '#lib/family/own-entry.ts';
import type { AgeBand } from '#lib/family/settings.ts';
import type { ListAnswer } from '#lib/risklist/answer.ts';
import { judge, ORDER } from '#lib/verdict/judge.ts';
import { mergeFrames } from '#lib/verdict/merge.ts';
import { type Evidence, isWarned, type Verdict } from '#lib/verdict/types.ts';
import type { KnownFrame } from './frames.ts';
import type { TabState } from './tab-schema.ts';

export interface Judgement {
  verdict: Verdict;
  /** What the list says of the page or, where that decided, of a listed site in a frame of it. */
  answer: ListAnswer;
  evidence: Evidence;
  /** The family's own mark on the site of the page. */
  mark: Mark | null;
  /** The verdict without the family's trust: what somebody writes here is held as the place deserves. */
  found: Verdict;
  trust: TrustEffect;
  /** The list speaks of the site itself, not of another one in a frame. */
  isListed: boolean;
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
  const judged = (of: readonly KnownFrame[], by: ListAnswer): Judged => ({
    verdict: judge(evidenceOf(of, by === ofTop ? likeness : 0), by, ageBand),
    answer: by,
    isSmall: false,
  });
  const large = page.filter(({ part }) => part !== 'small');
  const all = [judged(large, ofTop)];
  if (large.length < page.length) {
    const corner = judged(page, ofTop);
    all.push({ ...corner, verdict: atMostCaution(corner.verdict) });
  }
  if (ofTop.kind !== 'protected') {
    // Around a frame in a messenger stands what people write to each other there: that is no part of the frame.
    for (const frame of listed) all.push(judged(ofTop.kind === 'known' ? [frame] : large, frame.answer));
    for (const frame of messengers) all.push(judged([frame], frame.answer));
  }

  const found = worst(all);
  const said = mark?.kind === 'trust' ? worst(all.map((one) => lowered(one, ofTop, mark))) : found;
  const marked = ({ verdict }: Judged) => (mark?.kind === 'watch' ? raised(verdict) : verdict);
  return {
    verdict: marked(said),
    found: marked(found),
    answer: said.answer.kind === 'listed' ? said.answer : ofTop,
    isListed: said.answer.kind === 'listed' && said.answer === ofTop,
    evidence: evidenceOf(Object.values(state.frames), likeness),
    mark,
    trust: said.isSmall
      ? 'small'
      : isWarned(found.verdict.level) && said.verdict.level === 'calm'
        ? 'calm'
        : null,
  };
}

interface Judged {
  verdict: Verdict;
  answer: ListAnswer;
  /** What is left is said small: the list alone speaks. */
  isSmall: boolean;
}

const worst = (those: readonly Judged[]): Judged => those.reduce((a, b) => (rank(b) > rank(a) ? b : a));

/**
 * The worst verdict counts; among equals one with a name that can be told, then one that is not said small, then that on
 * the page itself.
 */
const rank = ({ verdict, answer, isSmall }: Judged) =>
  4 * ORDER.indexOf(verdict.level) + (answer.kind === 'listed' ? 2 : 0) + (isSmall ? 0 : 1);

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
 * outweigh: it stays a caution, said small. Where the site came onto the list only after the family had spoken, the list
 * speaks in full. And a listed site in a frame is another place, which nobody has spoken of.
 */
function lowered(judged: Judged, ofTop: ListAnswer, { listed }: Mark): Judged {
  const { verdict, answer } = judged;
  if (answer.kind !== 'listed')
    return isWarned(verdict.level) ? { ...judged, verdict: { ...verdict, level: 'calm' } } : judged;
  return answer === ofTop && listed ? { ...judged, verdict: atMostCaution(verdict), isSmall: true } : judged;
}

/** What only a corner of the page shows is no reason to cover all of it. */
function atMostCaution(verdict: Verdict): Verdict {
  return verdict.level === 'danger' ? { ...verdict, level: 'caution' } : verdict;
}
