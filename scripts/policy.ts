/** `npm run -s policy -- --preset school`: writes the policy files of a school, for every system. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { filesOf } from './policy/files.ts';
import { chromiumIdOf, isFolderAddress, PLACEHOLDER, sourceAt } from './policy/source.ts';
import { PRESETS, policyOf } from './policy/table.ts';

const USAGE = `Usage: npm run -s policy -- --preset ${Object.keys(PRESETS).join('|')} [--out DIR] [--from URL] [--key FILE]

  --out   where the files go; by default ./policy
  --from  address of the folder in which the school serves updates.xml, veilleuse.crx and veilleuse.xpi
  --key   the key that signed veilleuse.crx; Chromium wrote it beside it (.pem)`;

const wrong = (line: string): never => {
  process.stderr.write(`${line}\n\n${USAGE}\n`);
  process.exit(2);
};

function options() {
  try {
    const text = { type: 'string' } as const;
    const help = { type: 'boolean' } as const;
    return parseArgs({ options: { preset: text, out: text, from: text, key: text, help } }).values;
  } catch (error) {
    return wrong((error as Error).message);
  }
}

function idOf(path: string): string {
  try {
    return chromiumIdOf(readFileSync(path, 'utf8'));
  } catch (error) {
    return wrong(`${path} is no key that can be read: ${(error as Error).message}`);
  }
}

const { preset = '', out = 'policy', from = PLACEHOLDER.from, key, help } = options();
if (help) {
  process.stdout.write(`${USAGE}\n`);
  process.exit(0);
}
const managed = Object.hasOwn(PRESETS, preset) ? PRESETS[preset] : undefined;
if (!managed) wrong(preset ? `There is no preset “${preset}”.` : 'Which preset?');
else if (!isFolderAddress(from))
  wrong(`${from} is no address of a folder: it begins with https:// and has no ? and no #.`);
else if (out.trim() === '') wrong('Where to? --out is empty.');
else {
  const source = sourceAt(from, key ? idOf(key) : PLACEHOLDER.chromiumId);
  for (const { path, text } of filesOf(policyOf(managed, source), manifest.version)) {
    const file = join(resolve(out), path);
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    } catch (error) {
      wrong(`${file} can’t be written: ${(error as Error).message}`);
    }
    process.stdout.write(`${join(out, path)}\n`);
  }
  if (from === PLACEHOLDER.from || !key)
    process.stderr.write(
      'Without --from and --key these files name a place where nothing is served yet; docs/deploy.md says how to serve it.\n',
    );
}
