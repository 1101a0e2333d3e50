/**
 * npm run fit: fits the weights on the labelled pages that `scripts/corpus/dump-pages.ts` has read, prints what
 * holds (also leaving one source out) and writes `lib/verdict/weights.ts`.
 *
 * --dry prints only.
 */
import { writeFileSync } from 'node:fs';
import { compileWords } from '#lib/languages/words.ts';
import { SIGNAL_FAMILIES } from '#lib/signals/ids.ts';
import { observe } from '#lib/signals/observe.ts';
import { judge, type Model } from '#lib/verdict/judge.ts';
import type { Evidence } from '#lib/verdict/types.ts';
import { ensureDumped } from './corpus/dump-pages.ts';
import { type ReadPage, readPages } from './corpus/labelled.ts';
import { fitOn } from './fit/fit-model.ts';
import { type Judged, spoken, table, wrong } from './fit/table.ts';

interface Observed extends ReadPage {
  evidence: Evidence;
}

function judgeWith(model: Model, pages: Observed[]): Judged[] {
  return pages.map((page) => {
    const { level, score } = judge(page.evidence, { kind: 'none', host: '', site: '' }, '11-14', model);
    return {
      file: page.file,
      label: page.label,
      strength: page.strength,
      language: page.language,
      level,
      score,
    };
  });
}

function write({ weights, bias }: Model): void {
  const lines = Object.entries(SIGNAL_FAMILIES).flatMap(([family, ids]) => [
    `  // ${family}`,
    ...ids.map((id) => `  ${/-/.test(id) ? `'${id}'` : id}: ${Number(weights[id].toFixed(2))},`),
  ]);
  writeFileSync(
    'lib/verdict/weights.ts',
    `import type { SignalId } from '#lib/signals/ids.ts';

/**
 * What each signal weighs, in log-odds at full strength. Risks are positive, what protects is negative.
 * Written by \`npm run fit\` from labelled pages; small enough to be read and argued with.
 */
export const WEIGHTS: Record<SignalId, number> = {
${lines.join('\n')}
};

/** Log-odds of a page that shows nothing at all. */
export const BIAS = ${Number(bias.toFixed(2))};
`,
  );
}

await ensureDumped(console.log);
const words = compileWords();
const pages: Observed[] = readPages().map((page) => ({ ...page, evidence: observe(page.page, words) }));
const known = pages.filter(spoken);
const weights = fitOn(known);
const judged = judgeWith(weights, known);
console.log(`French and English (${known.length} pages)\n${table(judged)}`);
console.log(
  `\nOther languages\n${table(
    judgeWith(
      weights,
      pages.filter((page) => !spoken(page)),
    ),
  )}`,
);
const left = [...Map.groupBy(known, ({ repository }) => repository)].flatMap(([repository, members]) =>
  judgeWith(fitOn(known.filter((page) => page.repository !== repository)), members),
);
console.log(`\nLeaving one source out\n${table(left)}`);
for (const [title, list] of [
  ['Wrong', judged],
  ['Wrong, leaving one source out', left],
] as const) {
  console.log(`\n${title}`);
  for (const { file, label, strength, level, score } of wrong(list))
    console.log(`  ${level.padEnd(8)} ${score.toFixed(2)} ${label} ${strength} ${file}`);
}
if (!process.argv.includes('--dry')) write(weights);
