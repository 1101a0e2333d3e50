/** What should be assessed: addresses, files and folders become a list of pages, in input order. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Target {
  /** As it was written by the caller, or the file's path inside the folder that was. */
  page: string;
  /** An address to open, or a file to serve. */
  url?: string;
  file?: string;
  /** Why it can't be assessed. */
  error?: string;
}

/** Targets of the command line and of a list, one a line; `-` reads the list from standard input. */
export function collectTargets(words: string[], list: string | undefined): Target[] {
  const lines = list === undefined ? [] : readFileSync(list === '-' ? 0 : list, 'utf8').split('\n');
  return [...words, ...lines.map((line) => line.trim()).filter(Boolean)].flatMap(targetsOf);
}

function targetsOf(word: string): Target[] {
  if (/^https?:\/\//i.test(word)) return [{ page: word, url: word }];
  const path = resolve(word.replace(/^file:\/\//, ''));
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [{ page: word, error: 'no such file' }];
  if (!stat.isDirectory()) return [{ page: word, file: path }];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html?$/i.test(name))
    .sort()
    .map((name) => ({ page: join(word, name), file: join(path, name) }));
}
