/** Mozilla's own linter over the Firefox build: no error and no warning. */
import { builtExtension } from './driver/launch.ts';
import { lintFindings } from './release/lint.ts';

const findings = lintFindings(builtExtension('firefox'));
for (const finding of findings) process.stdout.write(`✗ ${finding}\n`);
process.stdout.write(`web-ext lint: ${findings.length} errors and warnings\n`);
process.exitCode = findings.length > 0 ? 1 : 0;
