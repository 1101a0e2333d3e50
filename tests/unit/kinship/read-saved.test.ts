import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSavedMarks } from '#scripts/kin/read-saved.ts';

const folder = mkdtempSync(join(tmpdir(), 'veilleuse-kin-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('reads the marks of a saved page without a browser', () => {
  const file = join(folder, 'page.html');
  writeFileSync(
    file,
    `<!DOCTYPE html><html lang="en"><head><title>Lantern</title><script src="/js/lantern-core.min.js?v=3"></script></head>
    <body><!-- a comment --><form id="entry-box" class="lantern-card wide"><input name="nick_name"><input type="hidden" name="token"></form>
    <p>There are 42 people online <b>right now</b></p></body></html>`,
  );
  const marks = readSavedMarks(file);
  expect(marks).toEqual(
    expect.arrayContaining([
      { kind: 'field', value: 'nick_name' },
      { kind: 'id', value: 'entry-box' },
      { kind: 'class', value: 'lantern-card' },
      { kind: 'script', value: 'lantern-core.min.js' },
      { kind: 'phrase', value: 'there are # people online right now' },
    ]),
  );
  expect(marks).not.toContainEqual({ kind: 'field', value: 'token' });
});
