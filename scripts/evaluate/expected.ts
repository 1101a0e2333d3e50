/**
 * The failures that are known, one by one. A new one turns an evaluation red, and so does one that is gone: then
 * the list is shortened, and its history shows quality rising.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { JudgedPage } from './tables.ts';

const FILE = resolve(import.meta.dirname, 'expected-failures.json');

export interface Failure {
  page: string;
  /** What the page is, and what was said of it. */
  is: string;
  level: string;
}

/** Every page that is judged otherwise than its label asks; strong pages are asked to be danger. */
export function failuresOf(pages: JudgedPage[]): Failure[] {
  return pages.flatMap(({ file, label, strength, language, level }) => {
    const warned = level === 'caution' || level === 'danger';
    const right =
      label === 'risky'
        ? strength === 'strong'
          ? level === 'danger'
          : warned
        : !warned && level !== 'error';
    const is = [strength, label, language].filter(Boolean).join(' ');
    return right ? [] : [{ page: file, is, level }];
  });
}

/** One line for each difference between what was found and what is expected. */
export function compareFailures(found: Failure[]): string[] {
  const key = ({ page, level }: Failure) => `${page}: ${level}`;
  const expected = JSON.parse(readFileSync(FILE, 'utf8')) as Failure[];
  const [was, is] = [new Set(expected.map(key)), new Set(found.map(key))];
  return [
    ...found
      .filter((failure) => !was.has(key(failure)))
      .map((failure) => `✗ new failure: ${key(failure)} (${failure.is})`),
    ...expected
      .filter((failure) => !is.has(key(failure)))
      .map((failure) => `✓ no longer fails: ${key(failure)}`),
  ];
}

export function writeFailures(failures: Failure[]): void {
  writeFileSync(FILE, `${JSON.stringify(failures, null, 2)}\n`);
}
