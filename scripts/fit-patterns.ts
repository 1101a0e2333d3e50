/**
 * `npm run fit-patterns`: reads off the patterns of details what each of their matches must hold, and writes
 * lib/details/formats/required.json. Needed when a pattern has changed: it is run on every message until then.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { keyOf } from '#lib/details/formats/matches.ts';
import { requiredBy, writtenAs } from './fit-patterns/required.ts';
import { patternsTried } from './fit-patterns/tried.ts';

const OUT = resolve(import.meta.dirname, '../lib/details/formats/required.json');

const patterns = patternsTried();
const runs = patterns
  .map((pattern) => [keyOf(pattern), writtenAs(requiredBy(pattern))] as const)
  .filter(([, required]) => required !== undefined)
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(OUT, `${JSON.stringify(Object.fromEntries(runs), null, 2)}\n`);
process.stderr.write(`${runs.length} of ${patterns.length} patterns need not be run on every message\n`);
