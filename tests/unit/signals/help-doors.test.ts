import { describe, expect, it } from 'vitest';
import { compileWords } from '#lib/languages/words.ts';
import { observe } from '#lib/signals/observe.ts';
import { judge } from '#lib/verdict/judge.ts';
import { FALSE_HELP, HELP, LOOK_ALIKES } from './help-doors.ts';
import { readHtml } from './read.ts';

const words = compileWords();
const judged = (html: string) =>
  judge(observe(readHtml(html), words), { kind: 'none', host: '', site: '' }).level;

describe.each(Object.keys(HELP))('the door of a chat in %s', (language) => {
  it('is calm where a helpline stands behind it', () => {
    expect(judged(HELP[language] ?? '')).toBe('calm');
  });

  it('is warned of where strangers borrow words of help', () => {
    expect(judged(LOOK_ALIKES[language] ?? '')).toMatch(/caution|danger/);
    expect(judged(FALSE_HELP[language] ?? '')).toMatch(/caution|danger/);
  });
});
