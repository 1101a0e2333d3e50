/**
 * `npm run release`: the packages for both browsers and their source, into `release/`, and every check that does not
 * hold. `npm run release -- --bump patch` (or minor, major) makes the next version instead.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bump, STEPS } from './release/bump.ts';
import { release } from './release/release.ts';

const ROOT = resolve(import.meta.dirname, '..');
const say = (line: string) => process.stdout.write(`${line}\n`);

async function run(step: string | undefined): Promise<void> {
  if (step !== undefined) {
    const known = STEPS.find((name) => name === step);
    if (!known) throw new Error(`--bump takes one of ${STEPS.join(', ')}, not “${step}”.`);
    const version = bump(ROOT, known, new Date().toISOString().slice(0, 10));
    say(`This is version ${version} now. CHANGELOG.md has a section for it: please say there what is new.`);
    return;
  }
  const { packages, problems } = await release(ROOT, resolve(ROOT, 'release'), say);
  for (const { name, bytes, sha256 } of packages) say(`${sha256}  release/${name}  ${bytes} bytes`);
  for (const problem of problems) say(`✗ ${problem}`);
  say(problems.length === 0 ? 'Every check holds.' : `What does not hold: ${problems.length}.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

try {
  const { values } = parseArgs({ options: { bump: { type: 'string' } } });
  await run(values.bump);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
