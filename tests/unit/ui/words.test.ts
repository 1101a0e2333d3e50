import { describe, expect, it } from 'vitest';
import { createTranslator } from '#lib/ui/translate.ts';
import { wordsFor } from '#lib/ui/words.ts';

const t = createTranslator('en');

describe('wordsFor', () => {
  it('gives every reader an explanation of their own, under one title', () => {
    const child = wordsFor(t, 'kin', 'under-11');
    const parent = wordsFor(t, 'kin', 'parent');
    expect(child?.title).toBe(parent?.title);
    expect(child?.explain).not.toBe(parent?.explain);
    expect(child?.todo).not.toBe(parent?.todo);
  });

  it('reads 15–17 the text of 11–14 where they have none of their own', () => {
    expect(wordsFor(t, 'guest-entry', '15-17')?.explain).toBe(wordsFor(t, 'guest-entry', '11-14')?.explain);
    expect(wordsFor(t, 'kin', '15-17')?.explain).not.toBe(wordsFor(t, 'kin', '11-14')?.explain);
  });

  it('knows reason codes of the list that are no signals', () => {
    expect(wordsFor(t, 'closed-by-justice', 'parent')?.title).toBe('Closed by a court or a prosecutor');
  });

  it('has nothing to say about an id that it does not know', () => {
    for (const id of ['from-a-newer-list', 'constructor', '__proto__', ''])
      expect(wordsFor(t, id, 'parent')).toBeNull();
  });
});
