import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileWords } from '#lib/languages/words.ts';
import { observe } from '#lib/signals/observe.ts';
import { judge } from '#lib/verdict/judge.ts';
import { cases } from './cases/help-service.ts';
import { readHtml } from './read.ts';

const words = compileWords();
const levelOf = (html: string) =>
  judge(observe(readHtml(html), words), { kind: 'none', host: 'a.example.org', site: 'example.org' }).level;

describe('a helpline that nobody has listed', () => {
  it.each(cases.match)('is calm: %s', (html) => expect(levelOf(html)).toBe('calm'));

  const practice = readFileSync('tests/sites/helpline-chat-en/index.html', 'utf8');
  it.each([
    Array.from({ length: 19 }, (_, at) => `<option>${at + 8}</option>`).join(''),
    '</select><input type="number" name="age" min="5" max="99"><select>',
  ])('is calm on the practice site with %s', (instead) => {
    const html = practice.replace(/(<option>\d+<\/option>)+/, instead);
    expect(html).not.toBe(practice);
    expect(levelOf(html)).toBe('calm');
  });
});

describe('a place that only says that it helps', () => {
  const claims = cases.noMatch.filter((html) => /écoutants formés|trained counsellors/.test(html));
  it.each(claims)('is dangerous: %s', (html) => expect(levelOf(html)).toBe('danger'));
  it('is among the cases', () => expect(claims.length).toBeGreaterThanOrEqual(5));
});
