import { describe, expect, it } from 'vitest';
import { settles } from '#lib/details/settled/arranged.ts';
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
    ['15', other('on se capte 14h ou 15h ?')],
    ['4 is beter', other('zullen we afspreken, 3 uur of 4 uur?')],
    ['park is better', other('where shall we meet, park or beach')],
    ['die eisdiele lieber', other('wollen wir uns treffen'), me('ja'), other('kino oder eisdiele?')],
    ['dimanche 11h jsuis libre', other('on se voit quand')],
    ['domingo as 11 to livre', other('quando a gente se vê')],
    ['um 4 wenn ich mit den hausaufgaben fertig bin', other('wann treffen wir uns')],
    ['at 4 after training', other('when can we meet up')],
    ['sabato al parco alle 3', other('quando ci vediamo')],
    ['sexta as 4 no shopping', other('quando a gente se vê')],
    ['ok esco alle 2', other('ti vengo a prendere domani fuori scuola')],
    ['samstag besser, freitag hab ich handball', other('wann könnt ma uns sehen, fr oder sa')],
    ['sabado q sexta tenho ingles', other('a gente se vê sexta ou sábado?')],
    ['after my piano lesson so like 5', other('when can we actually meet')],
    ['na frente da farmácia', other('onde a gente se encontra')],
    ['am eingang vom kino', other('wo sehn wir uns')],
    ["all'ingresso del parco", other('dove ci vediamo')],
    ['montag passt mir besser', other('hast lust auf ein treffen, mo oder di?')],
    ['kwart over 5', other('waar spreken we af'), me('op het station')],
    ['17h30', me('rdv a l’arrêt')],
    ['half 4', me('outside tesco')],
    ['und um 5', other('wo denn?'), me('am brunnen')],
    ['tipo alle 5', me('ai giardinetti')],
    ['umas 5 e meia', other('onde?'), me('na pracinha da igreja'), other('blz')],
    ['bij de fontein', me('om half 5 ofzo')],
    ['ten to 4', other('which stop?'), me('the one by the church')],
    ['zaterdag? in de stad', other('ik wil je echt een keer zien'), me('ik ook')],
    ['el finde? en el centro comercial', other('me encantaría conocerte'), me('y yo')],
    ['ja safe, bin so gegen eins da', other('kommst du samstag zum see?')],
    ['vou simm, chego umas 3h', other('vem amanhã na piscina?')],
    ['yh ill be there like 3', other('u coming swimming tmrw?')],
  ] as [string, ...Turn[]][])('%s', (text, ...turns) => expect(settled(text, ...turns)).toBe(true));
  it('may come after it was put off', () =>
    expect(settled('6', other('ok lets meet up, what time'), me('hang on'))).toBe(true));

  it.each([
    ['4ish', other('what time does ur show start')],
    ['um 5', other('wann beginnt der film?'), me('im kino')],
    ['at 5', other('where is the match'), me('at the park')],
    ['um 5', other('wo wohnst du'), me('neben rom')],
    ['half 4', me('im in bed')],
    ['17h30', me('à la piscine ?')],
    ['12', me('at the park')],
    ['sabato? al centro commerciale', other('cosa hai comprato?')],
    ['ill be there at 8', other('u coming on the server?')],
    ['bin um 5 da', other('kommst du zum training?')],
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
    ['15', other('on ride 14h ou 15h ?')],
    ['15', other('on se capte sur le serveur 14h ou 15h ?')],
    ['4 is better', other('which pokemon game, 3 or 4?')],
    ['domenica non posso', other('quando ci vediamo')],
    ['um 5 kann ich nicht', other('wann treffen wir uns')],
    ['no a las 5', other('cuándo quedamos')],
    ['5 people asked me that already', other('when we meeting')],
    ['the park is better', other('do u like parks or beaches')],
    ['4', other('rate this park 1 to 10')],
    ['5'],
  ] as [string, ...Turn[]][])('none: %s', (text, ...turns) => expect(settled(text, ...turns)).toBe(false));
});
