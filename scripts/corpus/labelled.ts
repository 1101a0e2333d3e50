/** The labelled pages and what was read of them (see `dump-pages.ts`). */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '#lib/reading/page.ts';

/** Folder of the labelled pages beside this checkout; measured on, never part of the project. */
export const DATA = resolve(import.meta.dirname, '../../../shared/data/pages');
/** What was read of them, one JSON line a page; git does not keep it. */
export const READ = resolve(import.meta.dirname, '../../.cache/pages.jsonl');

/** Whether there is anything to measure on. */
export const hasCorpus = (): boolean => existsSync(join(DATA, 'manifest.tsv'));

export interface Labelled {
  file: string;
  label: 'risky' | 'neutral-chat' | 'ordinary';
  what: string;
  language: string;
  repository: string;
  /** strong, medium, weak for risky pages; '' otherwise. */
  strength: string;
}

export interface ReadPage extends Labelled {
  hint: boolean;
  page: Page;
  ms: { hint: number; read: number };
}

/** The manifest of labelled pages. */
export function labelled(): Labelled[] {
  const lines = readFileSync(join(DATA, 'manifest.tsv'), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [file = '', label = '', what = '', language = '', repository = '', , , note = ''] =
      line.split('\t');
    return {
      file,
      label: label as Labelled['label'],
      what,
      language,
      repository,
      strength: label === 'risky' ? (note.match(/^\w+/)?.[0] ?? '') : '',
    };
  });
}

/** The labelled pages with what was read of each. */
export function readPages(): ReadPage[] {
  const read = new Map<string, Omit<ReadPage, keyof Labelled>>();
  for (const line of readFileSync(READ, 'utf8').trim().split('\n')) {
    const { file, ...rest } = JSON.parse(line);
    read.set(file, rest);
  }
  return labelled().flatMap((page) => {
    const found = read.get(page.file);
    return found ? [{ ...page, ...found }] : [];
  });
}
