import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Runs a program of node_modules; resolves with its exit code, its output goes straight through. */
export function run(program: string, ...words: string[]): Promise<number> {
  return new Promise((done) => {
    spawn(process.execPath, [resolve(ROOT, 'node_modules', program), ...words], {
      cwd: ROOT,
      stdio: 'inherit',
    }).on('exit', (code) => done(code ?? 1));
  });
}
