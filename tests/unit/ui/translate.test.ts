import { describe, expect, it } from 'vitest';
import { createTranslator } from '#lib/ui/translate.ts';

describe('createTranslator', () => {
  const fr = createTranslator('fr');
  const en = createTranslator('en');

  it('speaks the language that was asked for', () => {
    expect(fr('popup.leave')).toBe('Quitter le site');
    expect(en('popup.leave')).toBe('Leave this site');
  });

  it('puts values in', () => {
    expect(en('popup.help.call', { phone: '07700 900010' })).toBe('Call 07700 900010');
  });

  it('counts as the language does: in French zero is singular', () => {
    expect(fr('popup.moreReasons', { count: 0 })).toBe('Voir une autre chose que j’ai vue');
    expect(fr('popup.moreReasons', { count: 3 })).toBe('Voir 3 autres choses que j’ai vues');
    expect(en('popup.moreReasons', { count: 1 })).toBe('Show one more thing I saw');
  });

  it('writes numbers as the language does', () => {
    expect(en('popup.kept.limit', { count: 1000 })).toContain('1,000');
    expect(fr('popup.kept.limit', { count: 1000 })).toMatch(/1\s000/);
  });

  it('refuses a message whose value is missing', () => {
    expect(() => en('popup.help.call')).toThrow();
  });

  it('does not take a value for markup', () => {
    expect(en('popup.protected.helpline.comfort', { name: '<b>x</b>' })).toContain('<b>x</b>');
  });
});
