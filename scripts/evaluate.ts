/**
 * `npm run -s evaluate [-- --update]`: the built extension over the labelled pages, and with one source left out.
 * `npm run -s evaluate -- details`: the details that people give away; see evaluate/details.ts.
 */
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { assess, type Result } from './assess/assess.ts';
import { ensureDumped } from './corpus/dump-pages.ts';
import { DATA, hasCorpus, type Labelled, labelled } from './corpus/labelled.ts';
import { evaluateDetails } from './evaluate/details.ts';
import { compareFailures, failuresOf, writeFailures } from './evaluate/expected.ts';
import { leaveOneOut } from './evaluate/leave-one-out.ts';
import { COUNT_HEADER, countLines, type JudgedPage, targetLines, targets } from './evaluate/tables.ts';

const say = (line = '') => process.stdout.write(`${line}\n`);

if (process.argv[2] === 'details') {
  evaluateDetails(say, process.argv.slice(3));
  process.exit(0);
}

async function judgeAll(corpus: Labelled[]): Promise<JudgedPage[]> {
  const bar = new SingleBar({ stream: process.stderr, format: '{bar} {value}/{total} {eta_formatted}' });
  const results: Result[] = [];
  bar.start(corpus.length, 0);
  await assess(
    corpus.map(({ file }) => ({ page: file, file: join(DATA, file) })),
    {
      browser: 'chromium',
      say: (line) => process.stderr.write(`${line}\n`),
      onResult(result, done) {
        results.push(result);
        bar.update(done);
      },
    },
  );
  bar.stop();
  return corpus.map((page, index) => {
    const result = results[index];
    return { ...page, level: result && 'level' in result ? result.level : 'error' };
  });
}

if (!hasCorpus()) {
  say('evaluate: no labelled pages beside this checkout (../shared/data/pages), nothing was measured.');
  process.exit(0);
}
const corpus = labelled();
const judged = await judgeAll(corpus);
say('By label and language, as built:');
say(COUNT_HEADER);
for (const line of countLines(judged, 'language')) say(line);
say('\nBy label and source:');
say(COUNT_HEADER);
for (const line of countLines(judged, 'repository')) say(line);
say('\nFitted on all sources (French and English on risky pages; every language on the others):');
for (const line of targetLines(targets(judged, 'fitted'))) say(line);

await ensureDumped((line) => process.stderr.write(`${line}\n`));
say(
  '\nOne source project left out of weights, families and frequencies, each page judged without its own project:',
);
for (const line of targetLines(targets(leaveOneOut(corpus), 'one source left out'))) say(line);

const failures = failuresOf(judged);
if (process.argv.includes('--update')) {
  writeFailures(failures);
  say(`\n${failures.length} expected failures written.`);
} else {
  const changes = compareFailures(failures);
  for (const line of changes) say(line);
  say(
    changes.length === 0
      ? `\n${failures.length} failures, all expected.`
      : '\nBring the list up to date with --update.',
  );
  process.exitCode = changes.length === 0 ? 0 : 1;
}
