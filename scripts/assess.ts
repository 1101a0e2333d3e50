/** `npm run -s assess -- [--browser chromium|firefox] [--targets FILE|-] [--as HOST] [--out FILE] TARGET…` */
import { createWriteStream, openSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { assess } from './assess/assess.ts';
import { collectTargets } from './assess/targets.ts';

const USAGE = `Says what Veilleuse says about pages: the built extension in a real browser.
  npm run -s assess -- [--browser chromium|firefox] [--targets FILE|-] [--as HOST] [--out FILE] TARGET…
TARGET is an address, an HTML file or a folder. One JSON line a page; exit 1 if one could not be judged.`;

function fail(why: string): never {
  process.stderr.write(`${why}\n\n${USAGE}\n`);
  process.exit(2);
}

/** What can't be read or written is said in one line. */
function orFail<T>(what: () => T): T {
  try {
    return what();
  } catch (error) {
    return fail((error as Error).message);
  }
}

const { values, positionals } = orFail(() =>
  parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      targets: { type: 'string' },
      as: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  }),
);
if (values.help) {
  process.stdout.write(`${USAGE}\n`);
  process.exit(0);
}
const { browser } = values;
if (browser !== 'chromium' && browser !== 'firefox') fail(`--browser: chromium or firefox, not “${browser}”`);
const targets = orFail(() => collectTargets(positionals, values.targets));
if (targets.length === 0) fail('No target.');
if (values.as !== undefined && targets.length !== 1) fail('--as takes exactly one target.');

const { out: path } = values;
// Opened before a browser is: where it can't be written, nothing is looked at.
const out =
  path === undefined ? process.stdout : createWriteStream(path, { fd: orFail(() => openSync(path, 'w')) });
const bar = new SingleBar({ stream: process.stderr, format: '{bar} {value}/{total} {eta_formatted}' });
let failed = false;
bar.start(targets.length, 0);
await assess(targets, {
  browser,
  as: values.as?.toLowerCase(),
  say: (line) => process.stderr.write(`${line}\n`),
  onResult(result, done) {
    failed ||= 'error' in result;
    out.write(`${JSON.stringify(result)}\n`);
    bar.update(done);
  },
});
bar.stop();
if (out !== process.stdout) await new Promise<void>((done) => out.end('', () => done()));
process.exitCode = failed ? 1 : 0;
