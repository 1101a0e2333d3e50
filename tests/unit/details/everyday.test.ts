import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import { EVERYDAY } from '#scripts/details/cases.ts';
import { type Everyday, everydayIn, everydayUnder } from '#scripts/details/everyday.ts';

const [right = '', wrong = ''] = readFileSync(join(import.meta.dirname, 'everyday.txt'), 'utf8').split(
  '## not yet\n',
);
const ofAll = (lines: string) => everydayIn(lines, 'mul');

/** What is told, each kind once; an age beside a birthday is no mistake. */
function kindsOf({ text, turns, expect }: Everyday): string[] {
  const found = new Set<string>(detectDetails(text, turns).map(({ kind }) => kind));
  if (expect.some(({ kind }) => kind === 'birth-date') && !expect.some(({ kind }) => kind === 'age'))
    found.delete('age');
  return [...found].sort();
}
const told = ({ expect }: Everyday): string[] => expect.map(({ kind }) => kind).sort();

describe('everyday sentences', () => {
  it.each(ofAll(right))('$line', (said) => expect(kindsOf(said)).toEqual(told(said)));
  it.fails.each(ofAll(wrong))('not yet: $line', (said) => expect(kindsOf(said)).toEqual(told(said)));

  it('are read with what was said before, oldest first', () => {
    expect(ofAll('age | 14 < et toi < me: t’as quel âge')).toMatchObject([
      {
        text: '14',
        turns: [
          { from: 'me', text: 't’as quel âge' },
          { from: 'other', text: 'et toi' },
        ],
        expect: [{ kind: 'age', part: '14' }],
      },
    ]);
    for (const line of ['town lens', 'city | lens']) expect(() => ofAll(line)).toThrow(line);
  });

  it('that nobody reads are there in all languages', () => {
    const languages = new Set(everydayUnder(EVERYDAY).map(({ language }) => language));
    expect([...languages].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']);
  });
});
