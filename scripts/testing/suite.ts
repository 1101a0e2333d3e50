/** Runs projects of vitest and counts what came of them. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Count, countOf, failedFiles, type Outcome, readReport, together } from './outcome.ts';
import { run } from './run.ts';

const REPORTS = mkdtempSync(join(tmpdir(), 'veilleuse-test-'));

/** @returns null where the run broke off before it counted anything */
async function once(projects: string[], name: string, files: string[]): Promise<Outcome | null> {
  const report = join(REPORTS, `${name}.json`);
  const which = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run('vitest/vitest.mjs', 'run', ...which, ...reporters, ...files);
  try {
    const outcome = readReport(readFileSync(report, 'utf8'));
    return code === 0 || failedFiles(outcome).length > 0 ? outcome : null;
  } catch {
    return null;
  }
}

const counted = (outcome: Outcome | null): Count => (outcome ? countOf(outcome) : { passed: 0, failed: 1 });

/** A suite in which nothing may fail even once, of one project or several that run side by side. */
export const suite = async (...projects: string[]): Promise<Count> =>
  counted(await once(projects, projects.join('-'), []));

/**
 * A suite of real browsers, two on two cores: files in which something failed are run once more, and both runs are shown.
 * In a process of their own, with browsers of their own: a test that ran out of time goes on beside its second try, in the
 * same browser, and that try fails of it.
 */
export async function browserSuite(project: string, say: (line: string) => void): Promise<Count> {
  const first = await once([project], project, []);
  const files = first ? failedFiles(first) : [];
  if (!first || files.length === 0) return counted(first);
  say(`\n━━ once more: ${files.length} of the files`);
  const second = await once([project], `${project}-again`, files);
  return countOf(second ? together(first, second) : first);
}
