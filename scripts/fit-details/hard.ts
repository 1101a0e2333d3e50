/**
 * What a net gets wrong is learned more often when its training goes on: nearly all that people write tells nothing, and
 * what counts is how seldom that is taken for a detail (hard examples: Shrivastava et al. 2016).
 */
import { KINDS, type Size } from '#lib/details/learned/layout.ts';
import type { Example } from './example.ts';
import { likelyOf } from './measure.ts';

/** From which probability on a kind that is not told is nearly found, and below which one that is told is missed. */
const NEARLY = 0.25;
const MISSED = 0.5;
/** How often more they are learned; a detail that is missed may be one that nobody can know. */
const AGAIN = { nearlyFound: 2, missed: 1 };
/** Examples that are looked at at once. */
const CHUNK = 4096;

/** Those of the examples that are learned once more, some twice. */
export function hardOf(numbers: Float32Array, size: Size, examples: readonly Example[]): Example[] {
  const hard: Example[] = [];
  for (let from = 0; from < examples.length; from += CHUNK) {
    const chunk = examples.slice(from, from + CHUNK);
    likelyOf(numbers, size, chunk).forEach((seen, at) => {
      const example = chunk[at] as Example;
      for (let times = timesMore(example, seen); times > 0; times--) hard.push(example);
    });
  }
  return hard;
}

function timesMore({ labels }: Example, seen: Float32Array): number {
  const told = labels.reduce((all, label) => all | label, 0);
  const best = new Float32Array(KINDS);
  seen.forEach((chance, at) => {
    const kind = at % KINDS;
    // Of a kind that is told only its own words count.
    const label = ((told >> kind) & 1) === 1 ? (labels[Math.floor(at / KINDS)] as number) >> kind : 1;
    if ((label & 1) === 1) best[kind] = Math.max(best[kind] as number, chance);
  });
  let times = 0;
  best.forEach((chance, kind) => {
    const isTold = ((told >> kind) & 1) === 1;
    if (!isTold && chance > NEARLY) times = Math.max(times, AGAIN.nearlyFound);
    if (isTold && chance < MISSED) times = Math.max(times, AGAIN.missed);
  });
  return times;
}
