import { describe, expect, it } from 'vitest';
import { countOf, failedFiles, readReport, together } from '#scripts/testing/outcome.ts';

/** A report as vitest writes it: by file, by test, how it ended. */
const report = (files: Record<string, Record<string, string>>, broken: string[] = []) =>
  readReport(
    JSON.stringify({
      testResults: Object.entries(files).map(([name, tests]) => ({
        name,
        status: broken.includes(name) || Object.values(tests).includes('failed') ? 'failed' : 'passed',
        assertionResults: Object.entries(tests).map(([fullName, status]) => ({ fullName, status })),
      })),
    }),
  );

describe('two runs of browser tests', () => {
  const first = report({
    '/a.test.ts': { one: 'passed', two: 'failed', three: 'passed', four: 'skipped' },
    '/b.test.ts': { one: 'passed' },
  });

  it('name the files in which something failed', () => expect(failedFiles(first)).toEqual(['/a.test.ts']));

  it.each([
    ['failed twice', { one: 'passed', two: 'failed', three: 'passed' }, { passed: 3, failed: 1 }],
    ['passed the second time', { one: 'passed', two: 'passed', three: 'passed' }, { passed: 4, failed: 0 }],
    ['had passed before', { one: 'passed', two: 'passed', three: 'failed' }, { passed: 4, failed: 0 }],
    ['was not run again', { one: 'passed', two: 'skipped', three: 'passed' }, { passed: 3, failed: 1 }],
  ])('count by what %s', (_, tests, count) =>
    expect(countOf(together(first, report({ '/a.test.ts': tests })))).toEqual(count),
  );

  it('count a file that broke outside of any test, also one that does so the second time', () => {
    const broke = report({ '/a.test.ts': { one: 'skipped' } }, ['/a.test.ts']);
    expect(failedFiles(broke)).toEqual(['/a.test.ts']);
    expect(countOf(broke)).toEqual({ passed: 0, failed: 1 });
    expect(countOf(together(first, broke)).failed).toBe(2);
    const mended = report({ '/a.test.ts': { one: 'passed' } });
    expect(countOf(together(broke, mended))).toEqual({ passed: 1, failed: 0 });
  });

  it('count each of two tests of the same name in a single run', () => {
    const twice = readReport(
      JSON.stringify({
        testResults: [
          {
            name: '/a.test.ts',
            status: 'passed',
            assertionResults: [
              { fullName: 'one', status: 'passed' },
              { fullName: 'one', status: 'passed' },
            ],
          },
        ],
      }),
    );
    expect(countOf(twice)).toEqual({ passed: 2, failed: 0 });
  });
});
