/** `npm test`: everything is checked, every failure is shown, and the last line counts them all. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBuilt } from './build.ts';
import { ensurePackages, ensureServers, whyNoServers } from './chat-servers/software.ts';
import { needBrowser } from './driver/find-browser.ts';
import { whyNoPolicies } from './driver/policies.ts';
import { ensureScreen, whyNoScreen } from './driver/screen.ts';

const ROOT = resolve(import.meta.dirname, '..');
const REPORTS = mkdtempSync(join(tmpdir(), 'veilleuse-test-'));
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Count {
  passed: number;
  failed: number;
}

/** Runs a program of node_modules; resolves with its exit code, its output goes straight through. */
function run(program: string, ...words: string[]): Promise<number> {
  return new Promise((done) => {
    spawn(process.execPath, [resolve(ROOT, 'node_modules', program), ...words], {
      cwd: ROOT,
      stdio: 'inherit',
    }).on('exit', (code) => done(code ?? 1));
  });
}

const check = async (program: string, ...words: string[]): Promise<Count> =>
  (await run(program, ...words)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A vitest project; a run that breaks before it counts anything is one failure. */
async function suite(name: string): Promise<Count> {
  const report = join(REPORTS, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run('vitest/vitest.mjs', 'run', '--project', name, ...reporters);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests || (code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function prepare(): Count {
  try {
    for (const kind of ['chromium', 'firefox'] as const) {
      needBrowser(kind, say);
      ensureBuilt(kind, say);
    }
    const noScreen = whyNoScreen();
    if (noScreen) say(`A file that is pasted is not tried: ${noScreen}`);
    else ensureScreen(say);
    ensurePackages(say);
    const reason = whyNoServers();
    if (reason) say(`Tests with real chat servers are skipped: ${reason}`);
    else ensureServers(say);
    const noPolicies = whyNoPolicies();
    if (noPolicies) say(`Policies are not tried: ${noPolicies}`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    say((error as Error).message);
    return { passed: 0, failed: 1 };
  }
}

const steps: [string, () => Count | Promise<Count>][] = [
  ['format and lint', () => check('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.')],
  ['types', () => check('typescript/bin/tsc', '--noEmit')],
  ['the risk list', () => check('../scripts/list.ts', 'check')],
  ['unit tests', () => suite('unit')],
  ['browsers and builds', prepare],
  ['web-ext lint', () => check('../scripts/lint-extension.ts')],
  ['contract tests', () => suite('contract')],
  ['browser tests', () => suite('browser')],
  ['policies', () => suite('policies')],
];

const total: Count = { passed: 0, failed: 0 };
const broken: string[] = [];
for (const [name, step] of steps) {
  say(`\n━━ ${name}`);
  const { passed, failed } = await step();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) broken.push(name);
}
say(broken.length === 0 ? '\nAll green.' : `\nNot green: ${broken.join(', ')}.`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
