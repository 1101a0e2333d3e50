/** Files of JSON, a line each, and where those stand that details are measured on. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const CASES = resolve(import.meta.dirname, '../../../tests/unit/details/cases');
/** Cases that are neither learned from nor read by anybody who improves the tagger: once read, they move up. */
export const UNREAD = join(CASES, 'unread');

export function lines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}
