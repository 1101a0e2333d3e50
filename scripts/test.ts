/** `npm test`: everything is checked, every failure is shown, and the last line counts them all. */
import { ensureBuilt } from './build.ts';
import { ensurePackages, ensureServers, whyNoServers } from './chat-servers/software.ts';
import { needBrowser } from './driver/find-browser.ts';
import { whyNoPolicies } from './driver/policies.ts';
import { ensureScreen, whyNoScreen } from './driver/screen.ts';
import type { Count } from './testing/outcome.ts';
import { run } from './testing/run.ts';
import { browserSuite, suite } from './testing/suite.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const check = async (program: string, ...words: string[]): Promise<Count> =>
  (await run(program, ...words)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

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
  ['unit tests', () => suite('unit', 'details')],
  ['browsers and builds', prepare],
  ['web-ext lint', () => check('../scripts/lint-extension.ts')],
  ['contract tests', () => suite('contract')],
  ['browser tests', () => browserSuite('browser', say)],
  ['policies', () => browserSuite('policies', say)],
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
