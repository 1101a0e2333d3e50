import { describe, expect, it } from 'vitest';
import { settles } from '#lib/details/arranged.ts';
import type { Turn } from '#lib/details/types.ts';
import { formOf } from '#lib/text/form.ts';

const other = (text: string): Turn => ({ from: 'other', text });
const me = (text: string): Turn => ({ from: 'me', text });
const settled = (text: string, ...turns: Turn[]) => settles(formOf(text).text, turns);

describe('an answer to when or where one meets', () => {
  it.each([
    ['4ish', other('lets meet up tmrw, what time')],
    ['fri half 5', other('when can i see u')],
    ['vers 15h', other('on se capte quand')],
    ['seize heures', other('tu veux qu’on se voie en vrai ? à quelle heure')],
    ['devant la mairie', other('on se retrouve où ?')],
    ['hinterm bahnhof', other('wo treffen wir uns')],
    ['a las 7', other('a qué hora quedamos')],
    ['fuori dal cinema', other('dove ci vediamo')],
    ['bij de fontein', other('waar spreken we af')],
    ['the bowling, friday at 6', other('where we meeting')],
    ['ok 5pm', other('park at 4?')],
    ['like 3ish?', other('what time shall we meet')],
    ['about half 3', other('what time u coming to the park')],
  ])('%s', (text, ...turns) => expect(settled(text, ...turns)).toBe(true));
  it('may come after it was put off', () =>
    expect(settled('6', other('ok lets meet up, what time'), me('hang on'))).toBe(true));

  it.each([
    ['4ish', other('what time does ur show start')],
    ['8ish', other('what time u coming to school')],
    ['the park?', other('where we meeting')],
    ['fri', other('when is maths')],
    ['17h', other('on se voit sur le serveur à quelle heure')],
    ['le 8', me('j’ai rdv chez le dentiste'), other('quand')],
    ['devant la télé', other('t’es où ?')],
    ['in bed', other('where r we meeting')],
    ['at home', other('where r we meeting')],
    ['6?', other('what time shall we meet')],
    ['not at 5', other('what time shall we meet')],
    ['4', other('rate this park 1 to 10')],
    ['5'],
  ] as [string, ...Turn[]][])('none: %s', (text, ...turns) => expect(settled(text, ...turns)).toBe(false));
});
