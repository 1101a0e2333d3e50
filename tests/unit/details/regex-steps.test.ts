import { describe, expect, it } from 'vitest';
import { stepsOf } from './regex-steps.ts';

describe('the counting itself', () => {
  it.each([
    [/a+b/, 'aaaac'],
    [/^(?:a|ab)*c$/, 'abaabc'],
    [/(?<![a-z])foo(?=bar)/, 'xfoo foobar'],
    [/\bsnap\b[^\n]{1,5}?x/, 'mon snap c xx'],
    [/(?<!\b(?:ni|pas?|non) {1,3}|(?:^|x)y)la/, 'ni la xyla pa  la, la'],
    [/(?<=(?:ab|c)+d?)e/, 'e de ababe'],
  ])('%s ends where the browser’s own does', (regex, text) => {
    const match = regex.exec(text);
    expect(stepsOf(regex, text).end).toBe(match ? match.index + match[0].length : -1);
  });

  it('sees a pattern that runs away', () => {
    const of = (length: number) => stepsOf(/^(a+)+$/, `${'a'.repeat(length)}!`).steps;
    expect(of(12) / of(6)).toBeGreaterThan(20);
  });
});
