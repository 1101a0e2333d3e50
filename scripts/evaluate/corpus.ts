/** The labelled pages beside this checkout. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of the corpus; measured on, never part of the project. */
export const CORPUS = resolve(import.meta.dirname, '../../../shared/data/pages');

export interface LabelledPage {
  /** Path inside the corpus. */
  file: string;
  label: 'risky' | 'neutral-chat' | 'ordinary';
  what: string;
  language: string;
  repository: string;
  /** How clearly a risky page shows it; absent on others. */
  strength?: 'strong' | 'medium' | 'weak';
}

/** Every labelled page, or null where there is no corpus. */
export function readCorpus(): LabelledPage[] | null {
  let text: string;
  try {
    text = readFileSync(join(CORPUS, 'manifest.tsv'), 'utf8');
  } catch {
    return null;
  }
  return text
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [file = '', label = '', what = '', language = '', repository = '', , , note = ''] =
        line.split('\t');
      const strength = /^(strong|medium|weak)/.exec(note)?.[1] as LabelledPage['strength'];
      return {
        file,
        label: label as LabelledPage['label'],
        what,
        language,
        repository,
        ...(strength && { strength }),
      };
    });
}
