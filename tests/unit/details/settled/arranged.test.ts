import { describe, expect, it } from 'vitest';
import { settles } from '#lib/details/settled/arranged.ts';
import type { Turn } from '#lib/details/types.ts';
import { formOf } from '#lib/text/form.ts';
import { type Before, finds } from '../finds.ts';

const other = (text: string): Turn => ({ from: 'other', text });
const me = (text: string): Turn => ({ from: 'me', text });
const settled = (text: string, ...turns: Turn[]) => settles(formOf(text).text, turns);

describe('an answer to when or where one meets', () => {
  it.each<[Before, string, string?]>([
    [[{ other: 'lets meet up tmrw, what time' }], '4ish'],
    [[{ other: 'when can i see u' }], 'fri half 5'],
    [[{ other: 'on se capte quand' }], 'vers 15h'],
    [[{ other: 'tu veux qu’on se voie en vrai ? à quelle heure' }], 'seize heures'],
    [[{ other: 'on se retrouve où ?' }], 'devant la mairie'],
    [[{ other: 'wo treffen wir uns' }], 'hinterm bahnhof'],
    [[{ other: 'a qué hora quedamos' }], 'a las 7'],
    [[{ other: 'dove ci vediamo' }], 'fuori dal cinema'],
    [[{ other: 'waar spreken we af' }], 'bij de fontein'],
    [[{ other: 'where we meeting' }], 'the bowling, friday at 6'],
    [[{ other: 'park at 4?' }], 'ok 5pm'],
    [[{ other: 'what time shall we meet' }], 'like 3ish?'],
    [[{ other: 'what time u coming to the park' }], 'about half 3'],
    [[{ other: 'on se capte 14h ou 15h ?' }], '15'],
    [[{ other: 'zullen we afspreken, 3 uur of 4 uur?' }], '4 is beter'],
    [[{ other: 'where shall we meet, park or beach' }], 'park is better'],
    [[{ other: 'wollen wir uns treffen' }, 'ja', { other: 'kino oder eisdiele?' }], 'die eisdiele lieber'],
    [[{ other: 'on se voit quand' }], 'dimanche 11h jsuis libre'],
    [[{ other: 'quando a gente se vê' }], 'domingo as 11 to livre'],
    [[{ other: 'wann treffen wir uns' }], 'um 4 wenn ich mit den hausaufgaben fertig bin', 'um 4 wenn'],
    [[{ other: 'when can we meet up' }], 'at 4 after training'],
    [[{ other: 'quando ci vediamo' }], 'sabato al parco alle 3'],
    [[{ other: 'quando a gente se vê' }], 'sexta as 4 no shopping'],
    [[{ other: 'ti vengo a prendere domani fuori scuola' }], 'ok esco alle 2'],
    [[{ other: 'wann könnt ma uns sehen, fr oder sa' }], 'samstag besser, freitag hab ich handball'],
    [[{ other: 'a gente se vê sexta ou sábado?' }], 'sabado q sexta tenho ingles', 'sabado q sexta'],
    [[{ other: 'when can we actually meet' }], 'after my piano lesson so like 5'],
    [[{ other: 'onde a gente se encontra' }], 'na frente da farmácia'],
    [[{ other: 'wo sehn wir uns' }], 'am eingang vom kino'],
    [[{ other: 'dove ci vediamo' }], "all'ingresso del parco"],
    [[{ other: 'hast lust auf ein treffen, mo oder di?' }], 'montag passt mir besser'],
    [[{ other: 'waar spreken we af' }, 'op het station'], 'kwart over 5'],
    [['rdv a l’arrêt'], '17h30'],
    [['outside tesco'], 'half 4'],
    [[{ other: 'wo denn?' }, 'am brunnen'], 'und um 5'],
    [['ai giardinetti'], 'tipo alle 5'],
    [[{ other: 'onde?' }, 'na pracinha da igreja', { other: 'blz' }], 'umas 5 e meia'],
    [['om half 5 ofzo'], 'bij de fontein'],
    [[{ other: 'which stop?' }, 'the one by the church'], 'ten to 4'],
    [[{ other: 'ik wil je echt een keer zien' }, 'ik ook'], 'zaterdag? in de stad'],
    [[{ other: 'me encantaría conocerte' }, 'y yo'], 'el finde? en el centro comercial'],
    [[{ other: 'vem amanhã na piscina?' }], 'vou simm, chego umas 3h'],
    [[{ other: 'u coming swimming tmrw?' }], 'yh ill be there like 3', 'ill be there like 3'],
  ])('%j – %s', (before, text, told = text) => expect(finds('meeting', text, before)).toEqual([told]));
  it('may come with a yes', () =>
    expect(settled('ja safe, bin so gegen eins da', other('kommst du samstag zum see?'))).toBe(true));
  it('may come after it was put off', () =>
    expect(settled('6', other('ok lets meet up, what time'), me('hang on'))).toBe(true));

  it.each<[Before, string]>([
    [[{ other: 'what time does ur show start' }], '4ish'],
    [[{ other: 'wann beginnt der film?' }, 'im kino'], 'um 5'],
    [[{ other: 'where is the match' }, 'at the park'], 'at 5'],
    [[{ other: 'wo wohnst du' }, 'neben rom'], 'um 5'],
    [['im in bed'], 'half 4'],
    [['à la piscine ?'], '17h30'],
    [['at the park'], '12'],
    [[{ other: 'cosa hai comprato?' }], 'sabato? al centro commerciale'],
    [[{ other: 'u coming on the server?' }], 'ill be there at 8'],
    [[{ other: 'kommst du zum training?' }], 'bin um 5 da'],
    [[{ other: 'what time u coming to school' }], '8ish'],
    [[{ other: 'when is maths' }], 'fri'],
    [[{ other: 'on se voit sur le serveur à quelle heure' }], '17h'],
    [['j’ai rdv chez le dentiste', { other: 'quand' }], 'le 8'],
    [[{ other: 't’es où ?' }], 'devant la télé'],
    [[{ other: 'where r we meeting' }], 'in bed'],
    [[{ other: 'where r we meeting' }], 'at home'],
    [[{ other: 'what time shall we meet' }], '6?'],
    [[{ other: 'what time shall we meet' }], 'not at 5'],
    [[{ other: 'on se capte sur le serveur 14h ou 15h ?' }], '15'],
    [[{ other: 'which pokemon game, 3 or 4?' }], '4 is better'],
    [[{ other: 'quando ci vediamo' }], 'domenica non posso'],
    [[{ other: 'when we meeting' }], '5 people asked me that already'],
    [[{ other: 'do u like parks or beaches' }], 'the park is better'],
    [[{ other: 'rate this park 1 to 10' }], '4'],
    [[], '5'],
  ])('none: %j – %s', (before, text) => expect(finds('meeting', text, before)).toEqual([]));
  it.each([
    ['the park?', other('where we meeting')],
    ['15', other('on ride 14h ou 15h ?')],
    ['um 5 kann ich nicht', other('wann treffen wir uns')],
    ['no a las 5', other('cuándo quedamos')],
  ] as [string, ...Turn[]][])('none: %s', (text, ...turns) => expect(settled(text, ...turns)).toBe(false));
});
