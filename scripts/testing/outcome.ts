/** What a run of vitest came to, read from its JSON report, and what two runs of the same tests came to together. */
import * as z from 'zod';

export interface Count {
  passed: number;
  failed: number;
}

/** Of one file of tests: the names of those that passed and failed; `broken`: it failed outside of any test. */
interface FileOutcome {
  passed: readonly string[];
  failed: readonly string[];
  broken: boolean;
}

/** By path of the file. */
export type Outcome = ReadonlyMap<string, FileOutcome>;

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** @throws where it is no such report */
export function readReport(json: string): Outcome {
  const { testResults } = reportSchema.parse(JSON.parse(json));
  return new Map(
    testResults.map(({ name, status, assertionResults }) => {
      const named = (which: string) =>
        assertionResults.filter((test) => test.status === which).map(({ fullName }) => fullName);
      const failed = named('failed');
      return [name, { passed: named('passed'), failed, broken: status === 'failed' && failed.length === 0 }];
    }),
  );
}

/** The files in which something failed. */
export const failedFiles = (outcome: Outcome): string[] =>
  [...outcome].filter(([, { failed, broken }]) => failed.length > 0 || broken).map(([file]) => file);

/**
 * Two runs, the second one of files in which something had failed: a test has passed that passed in one of them.
 * @param second of these files alone
 */
export function together(first: Outcome, second: Outcome): Outcome {
  const both = new Map(first);
  for (const [file, again] of second) {
    const once = first.get(file);
    if (!once) continue;
    const passed = new Set([...once.passed, ...again.passed]);
    const failed = new Set([...once.failed, ...again.failed].filter((test) => !passed.has(test)));
    both.set(file, { passed: [...passed], failed: [...failed], broken: again.broken });
  }
  return both;
}

export function countOf(outcome: Outcome): Count {
  const count = { passed: 0, failed: 0 };
  for (const { passed, failed, broken } of outcome.values()) {
    count.passed += passed.length;
    count.failed += failed.length + (broken ? 1 : 0);
  }
  return count;
}
