/** Mozilla's own linter, as the shop runs it. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

interface Finding {
  code: string;
  message: string;
  file?: string;
}

const WEB_EXT = resolve(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');

/** Every error and every warning about an extension in a folder, a sentence each: none is explained away. */
export function lintFindings(folder: string): string[] {
  const words = [WEB_EXT, 'lint', '--source-dir', folder, '--output', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (!stdout.startsWith('{')) return [`web-ext lint did not run: ${stderr || stdout}`];
  const { errors, warnings } = JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[] };
  return [...errors, ...warnings].map(
    ({ code, file, message }) => `web-ext lint finds ${code} in ${file ?? 'the package'}: ${message}`,
  );
}
