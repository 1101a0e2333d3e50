/**
 * Each page judged by a Veilleuse that has never seen its project: weights, kinship families and token
 * frequencies are made anew without it. The pages are read once, by the extension's own reader in Chromium.
 */

import { kinOf } from '#lib/kinship/kin.ts';
import { buildFamilies } from '#lib/kinship/learn.ts';
import { compileWords } from '#lib/languages/words.ts';
import { observe } from '#lib/signals/observe.ts';
import { judge } from '#lib/verdict/judge.ts';
import { type Labelled, readPages } from '../corpus/labelled.ts';
import { fitOn } from '../fit/fit-model.ts';
import { spoken } from '../fit/table.ts';
import type { JudgedPage } from './tables.ts';

const UNLISTED = { kind: 'none', host: '', site: '' } as const;

export function leaveOneOut(corpus: Labelled[]): JudgedPage[] {
  const words = compileWords();
  const pages = readPages().map((page) => ({ ...page, evidence: observe(page.page, words) }));
  const kinPages = pages.map(({ page, label, repository }) => ({ marks: page.marks, label, repository }));
  const levels = new Map<string, JudgedPage['level']>();
  for (const [repository, members] of Map.groupBy(pages, (page) => page.repository)) {
    const model = fitOn(pages.filter((page) => page.repository !== repository && spoken(page)));
    // No chat project left: its pages can only be kin to those of other projects.
    const families = buildFamilies(kinPages, { without: repository });
    for (const { file, page, evidence } of members) {
      const kin = kinOf(page.marks, families);
      const observations = kin
        ? [...evidence.observations, { signal: 'kin' as const, strength: kin.similarity }]
        : evidence.observations;
      levels.set(file, judge({ ...evidence, observations }, UNLISTED, '11-14', model).level);
    }
  }
  return corpus.map((page) => ({ ...page, level: levels.get(page.file) ?? 'error' }));
}
