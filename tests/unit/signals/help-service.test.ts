import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergeOverTime } from '#lib/guard/merge-over-time.ts';
import { compileWords } from '#lib/languages/words.ts';
import { observe } from '#lib/signals/observe.ts';
import { judge } from '#lib/verdict/judge.ts';
import { cases, MEMBERS } from './cases/help-service.ts';
import { readHtml } from './read.ts';

const words = compileWords();
const UNLISTED = { kind: 'none', host: 'a.example.org', site: 'example.org' } as const;
const levelOf = (html: string) => judge(observe(readHtml(html), words), UNLISTED).level;

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

describe('behind the door of a helpline, in one document', () => {
  const following = (...pages: string[]) =>
    pages.map((html) => observe(readHtml(html), words)).reduce((before, now) => mergeOverTime(before, now));
  const waiting = '<title>Tchat d’écoute</title><p>Un instant…</p>';
  const talk =
    '<title>Chat</title><h1>Grace is with you</h1><div role="log"><p><b>Grace</b> <span>Hi, what’s on your mind today?</span></p></div><form><input placeholder="Type your message"><button>Send</button></form>';
  const members = `<title>Chat</title>${MEMBERS}<form><input placeholder="Type your message"><button>Send</button></form>`;

  it.each(cases.match)('waiting and talk are calm after %s', (door) => {
    expect(judge(following(door, waiting), UNLISTED).level).toBe('calm');
    expect(judge(following(door, waiting, talk), UNLISTED).level).toBe('calm');
    expect(judge(following(door, members), UNLISTED).level).toBe('danger');
  });
});

describe('a place that only says that it helps', () => {
  const claims = cases.noMatch.filter((html) => /écoutants formés|trained counsellors/.test(html));
  it.each(claims)('is dangerous: %s', (html) => expect(levelOf(html)).toBe('danger'));
  it('is among the cases', () => expect(claims.length).toBeGreaterThanOrEqual(5));
});
