import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';

const [right = '', wrong = ''] = readFileSync(join(import.meta.dirname, 'everyday.txt'), 'utf8').split(
  '## not yet\n',
);

interface Said {
  line: string;
  text: string;
  question: string | undefined;
  kinds: string[];
}
const saidIn = (lines: string): Said[] =>
  lines
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kinds = '', said = ''] = line.split(' | ');
      const [text = '', question] = said.split(' < ');
      return { line, text, question, kinds: kinds === '-' ? [] : kinds.split('+') };
    });

/** What is told, each kind once; an age beside a birthday is no mistake. */
function kindsOf({ text, question, kinds }: Said): string[] {
  const found = new Set<string>(
    detectDetails(text, question ? [{ from: 'other', text: question }] : []).map(({ kind }) => kind),
  );
  if (kinds.includes('birth-date')) found.delete('age');
  return [...found].sort();
}

describe('everyday sentences', () => {
  it.each(saidIn(right))('$line', (said) => expect(kindsOf(said)).toEqual(said.kinds.sort()));
  it.fails.each(saidIn(wrong))('not yet: $line', (said) => expect(kindsOf(said)).toEqual(said.kinds.sort()));
});
