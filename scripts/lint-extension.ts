/** Mozilla's own linter over the Firefox build: no error, and no warning but those that README.md explains. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { builtExtension } from './driver/launch.ts';

interface Finding {
  code: string;
  message: string;
  file?: string;
}

/** Preact can set `innerHTML` when asked to (`dangerouslySetInnerHTML`); nothing of ours asks. */
const EXPLAINED = [{ code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\// }];

const { stdout } = spawnSync(
  process.execPath,
  [
    resolve(import.meta.dirname, '../node_modules/web-ext/bin/web-ext.js'),
    'lint',
    '--source-dir',
    builtExtension('firefox'),
    '--output',
    'json',
  ],
  { encoding: 'utf8' },
);
const { errors, warnings } = JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[] };
const explained = (finding: Finding) =>
  EXPLAINED.some(({ code, file }) => code === finding.code && file.test(finding.file ?? ''));
const open = [...errors, ...warnings.filter((finding) => !explained(finding))];
for (const { code, file, message } of open) process.stdout.write(`✗ ${code} ${file ?? ''}: ${message}\n`);
const kept = warnings.length - warnings.filter((finding) => !explained(finding)).length;
process.stdout.write(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings (${kept} explained)\n`,
);
if (kept > EXPLAINED.length)
  process.stdout.write('✗ more warnings of an explained kind than are explained\n');
process.exitCode = open.length > 0 || kept > EXPLAINED.length ? 1 : 0;
