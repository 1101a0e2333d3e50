/** `npm run list -- check`: is the curated list fit to ship? Prints every fault; exit 1 when there is one. */
import { readFileSync } from 'node:fs';
import { checkList, type FileName, type RawFiles } from '#lib/risklist/check.ts';
import { FILES } from '#lib/risklist/schema.ts';

const [command] = process.argv.slice(2);
if (command !== 'check') {
  console.error('Usage: npm run list -- check');
  process.exit(2);
}

const folder = new URL('../assets/risk-list/', import.meta.url);
const unreadable: string[] = [];
const read = (name: FileName): unknown => {
  try {
    return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  } catch (error) {
    unreadable.push(`${name}: ${error instanceof Error ? error.message : error}`);
    return [];
  }
};
const names = Object.keys(FILES) as FileName[];
const raw = Object.fromEntries(names.map((name) => [name, read(name)])) as RawFiles;

const faults = unreadable.length > 0 ? unreadable : checkList(raw);
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'The list is fit to ship.' : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
