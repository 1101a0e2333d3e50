/**
 * Everyday messages from text files, each a line: the kinds that it tells, joined by `+`, or `-`, a bar, the message, and what was
 * said before it, last first, each behind `<`; what the child said itself stands behind `me:`. `town | lens < tu viens d'où`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DETAIL_KINDS, type DetailKind, type Turn } from '#lib/details/types.ts';
import type { Said } from './conversations.ts';

/** A message, and the line that it stands in. */
export type Everyday = Said & { line: string };

const OWN = /^me: /;
const turnOf = (said: string): Turn => ({
  from: OWN.test(said) ? 'me' : 'other',
  text: said.replace(OWN, ''),
});

/**
 * The messages of lines; those that begin with `#` are none.
 * @param language BCP 47
 * @throws where a line says not what it tells, or a kind that there is not
 */
export const everydayIn = (lines: string, language: string): Everyday[] =>
  lines
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kinds = '', said] = line.split(' | ');
      const [text = '', ...before] = said?.split(' < ') ?? [];
      if (text === '') throw new Error(`No message: ${line}`);
      const expect = (kinds === '-' ? [] : kinds.split('+')).map((kind) => {
        if (!(DETAIL_KINDS as readonly string[]).includes(kind)) throw new Error(`No kind: ${line}`);
        // Which words tell it is not marked.
        return { kind: kind as DetailKind, part: text };
      });
      return { line, language, text, turns: before.reverse().map(turnOf), expect, isTalk: false };
    });

/** The messages of a folder's files, whose names end in their language. */
export const everydayUnder = (folder: string): Everyday[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => everydayIn(readFileSync(join(folder, name), 'utf8'), name.split('.')[1] ?? ''));
