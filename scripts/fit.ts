/**
 * npm run fit: fits the weights on the labelled pages that `scripts/dev/dump-pages.ts` has read, prints what
 * holds (also leaving one source out) and writes `lib/verdict/weights.ts`.
 *
 * --dry prints only.
 */
import { writeFileSync } from 'node:fs';
import { compileWords } from '#lib/languages/words.ts';
import { SIGNAL_FAMILIES, SIGNAL_IDS, type SignalId } from '#lib/signals/ids.ts';
import { observe } from '#lib/signals/observe.ts';
import { judge, type Model } from '#lib/verdict/judge.ts';
import type { Evidence } from '#lib/verdict/types.ts';
import { type ReadPage, readPages } from './dev/labelled.ts';
import { fit, type Row } from './dev/logistic.ts';
import { PRIOR, PRIOR_BIAS } from './dev/prior.ts';
import { type Judged, spoken, table, wrong } from './dev/table.ts';

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

interface Observed extends ReadPage {
  evidence: Evidence;
}

const classOf = (page: ReadPage) => (page.label === 'risky' ? page.strength : page.label);

function fitOn(pages: Observed[]): Model {
  const counts = Map.groupBy(pages, classOf);
  const rows: Row[] = pages.map((page) => ({
    x: FITTED.map((id) => page.evidence.observations.find(({ signal }) => signal === id)?.strength ?? 0),
    y: WISHED[classOf(page)] ?? 0,
    weight: (CLASS_WEIGHT[classOf(page)] ?? 1) / (counts.get(classOf(page))?.length ?? 1),
  }));
  const prior = { bias: PRIOR_BIAS, weights: FITTED.map((id) => PRIOR[id]) };
  const model = fit(rows, prior, PULL);
  const fitted = Object.fromEntries(FITTED.map((id, index) => [id, model.weights[index] ?? 0]));
  return { weights: { ...PRIOR, ...fitted }, bias: model.bias };
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
