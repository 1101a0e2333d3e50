import { describe, expect, it } from 'vitest';
import { mayMatch } from '#lib/text/patterns/prefilter.ts';

describe('whether a pattern can match', () => {
  it.each<[RegExp, string, boolean]>([
    [/i live in leeds/, 'well, I live in Leeds', true],
    [/i live in leeds/, 'i left for london', false],
    [/\bam\b/, 'i am', true],
    [/\bam\b/, 'the same', false],
    [/\bam/, 'amber', true],
    [/am\b/, 'amber', false],
    [/room \d{2}/, 'Room 42', true],
    [/room \d{2}/, 'room of my own', false],
    [/(?:my|our) [a-z]+ (?:town|city)/, 'my home town', true],
    [/(?:my|our) [a-z]+ (?:town|city)/, 'my home', false],
    [/ab/, 'ab', true],
    [/ab/, '', false],
    [/.*/, '', true],
  ])('%s in “%s”', (pattern, text, expected) => {
    expect(mayMatch(text, pattern)).toBe(expected);
  });

  it('many texts in turn, and one again and again between them, are told apart', () => {
    const pattern = /number \d\d of/;
    for (let round = 0; round < 2000; round++) {
      expect(mayMatch(`x number ${10 + (round % 90)} of them`, pattern)).toBe(true);
      expect(mayMatch(`some ${'other'.repeat(round % 7)} words`, pattern)).toBe(false);
      expect(mayMatch('the same text', pattern)).toBe(false);
    }
  });

  it('no match of a pattern is lost, whatever it is made of', () => {
    const pick = pickerOf(20261129);
    let matched = 0;
    let refused = 0;
    for (let round = 0; round < 3000; round++) {
      const pattern = new RegExp(sourceOf(pick, 2), pick(['', 'i']));
      for (let again = 0; again < 20; again++) {
        const text = Array.from({ length: pick([0, 1, 2, 3, 5, 8]) }, () => pick([...'aabbcC1 2.\n'])).join(
          '',
        );
        const matches = pattern.test(text);
        const may = mayMatch(text, pattern);
        if (matches) matched++;
        if (!may) refused++;
        if (matches && !may) throw new Error(`${pattern} matches ${JSON.stringify(text)}`);
      }
    }
    // Else it would say nothing.
    expect(matched).toBeGreaterThan(5000);
    expect(refused).toBeGreaterThan(5000);
  });
});

type Pick = <T>(from: readonly T[]) => T;

/** Picks one of several, in the same order in each run (xorshift). */
function pickerOf(seed: number): Pick {
  let state = seed;
  return (from) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return from[(state >>> 0) % from.length] as (typeof from)[number];
  };
}

/** A pattern of what those in the project are made of. */
function sourceOf(pick: Pick, depth: number): string {
  const atom = (): string => {
    const made = pick(
      depth > 0 ? ['char', 'char', 'char', 'class', 'edge', 'group', 'group', 'look'] : ['char', 'class'],
    );
    if (made === 'char') return pick(['a', 'b', 'c', 'C', '1', ' ', '\\.', '\\n', 'ab', 'bc', 'aab']);
    if (made === 'class')
      return pick(['[ab]', '[^a]', '\\d', '\\w', '.', '[a-c]', '[1-3]', '[-1]', '[ab1 .C-]', '\\s']);
    if (made === 'edge') return pick(['\\b', '\\B', '^', '$']);
    const inside = sourceOf(pick, depth - 1);
    return made === 'group'
      ? `${pick(['(', '(?:', '(?<n>'])}${inside})`.replaceAll('?<n>', '')
      : `(?${pick(['=', '!', '<=', '<!'])}${inside})`;
  };
  const counted = (): string => {
    const one = atom();
    // What has no width is not counted, and what has several characters is counted as one.
    if (/^(?:\\[bB]|[\^$]|\(\?<?[=!])/.test(one)) return one;
    const times = pick(['', '', '', '?', '*', '+', '{2}', '{0,2}', '{1,}', '??', '+?']);
    return times === '' ? one : `(?:${one})${times}`;
  };
  const row = () => Array.from({ length: pick([1, 2, 3]) }, counted).join('');
  return Array.from({ length: pick([1, 1, 2, 3]) }, row).join('|');
}
