/** What can't be read or written, or is not understood, is said in one line and ends with 2, before any browser is started. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const HERE = import.meta.filename;

it.each([
  ['assess.ts', ['--targets', import.meta.dirname], 'EISDIR'],
  ['assess.ts', ['--targets', resolve(ROOT, 'no-such-list')], 'ENOENT'],
  ['assess.ts', ['--out', resolve(ROOT, 'no-such-folder/out.jsonl'), HERE], 'ENOENT'],
  ['assess.ts', ['--bogus'], '--bogus'],
  ['assess.ts', [], 'No target.'],
  ['details.ts', [HERE], 'standard input'],
])('%s %j', (script, words, why) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(ROOT, 'scripts', script), ...words],
    { encoding: 'utf8', input: '' },
  );
  expect(stderr.split('\n')[0]).toContain(why);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
