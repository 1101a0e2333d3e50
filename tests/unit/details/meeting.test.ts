import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import type { Turn } from '#lib/details/types.ts';

const other = (text: string): Turn => ({ from: 'other', text });
const meets = (text: string, turns: Turn[] = []) =>
  detectDetails(text, turns).some(({ kind }) => kind === 'meeting');

describe('meeting', () => {
  it.each([
    'ok 18h devant la gare',
    'on se voit samedi à 15h au parc ?',
    'see u at the park at 5',
    'lets meet tomorrow',
    'treffen wir uns um 17 uhr am bahnhof',
    'quedamos mañana a las 5',
    'ci vediamo alle 16 al parco',
    'encontramo-nos às 15h',
    'zullen we morgen afspreken',
  ])('finds %j', (text) => {
    expect(meets(text)).toBe(true);
  });

  it('is the yes to a complete proposal', () => {
    expect(meets('ok', [other('on se voit demain 18h au parc ?')])).toBe(true);
    expect(meets('yes', [other('meet me at the park at 5?')])).toBe(true);
    expect(meets('ok', [other('tu fais quoi demain ?')])).toBe(false);
    expect(meets('ok', [other('on se retrouve sur fortnite à 18h ?')])).toBe(false);
  });

  it.each([
    'on se retrouve sur fortnite à 18h',
    'rdv chez le dentiste à 15h',
    'see you tomorrow',
    'one day we should meet',
    'non je peux pas samedi à 15h',
    'do you want to meet up?',
    'le film commence à 20h',
  ])('leaves %j alone', (text) => {
    expect(meets(text)).toBe(false);
  });
});
