/**
 * `npm run fit-rows -- COUNT [TEXT …]`: leaves of the rows of the net that ships (lib/details/learned/model.json) so many, those that
 * say most in the cases that it has learned from, and all that the texts have, which would come out otherwise without them. The
 * rest of it stays as it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rowsOf } from '#lib/details/learned/rows.ts';
import { unpackGaps } from '#lib/text/gaps.ts';
import { casesToLearn } from './fit-details/cases.ts';
import { exampleOf } from './fit-details/example.ts';
import { withFewer } from './fit-details/fewer.ts';
import type { Shipped } from './fit-details/further.ts';

/** More often than any row is met. */
const MOST_MET = 2 ** 32 - 1;
const MODEL = resolve(import.meta.dirname, '../lib/details/learned/model.json');

const { positionals } = parseArgs({ allowPositionals: true });
const shipped = JSON.parse(readFileSync(MODEL, 'utf8')) as Shipped;
const rowOf = rowsOf(unpackGaps(shipped.known));
const met = new Uint32Array(shipped.size.rows);
for (const one of casesToLearn())
  for (const row of exampleOf(one, rowOf).rows) met[row] = (met[row] as number) + 1;
const [count, ...texts] = positionals;
for (const text of texts)
  for (const row of exampleOf({ text, turns: [], expect: [] }, rowOf).rows) met[row] = MOST_MET;
const fewer = withFewer(shipped, Number(count), met);
writeFileSync(MODEL, `${JSON.stringify(fewer)}\n`);
process.stderr.write(`${shipped.size.rows} rows were, ${fewer.size.rows} are\n`);
