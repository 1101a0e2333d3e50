/** A yes that asks for the hour or the place at once. */
import { describe, expect, it } from 'vitest';
import { isAssent, withoutAsking } from '#lib/details/settled/assent.ts';
import { finds } from '../finds.ts';

const agrees = (form: string) => isAssent(withoutAsking(form));

describe('a yes that asks for more', () => {
  it.each([
    'im in! where?',
    'count me in, what time?',
    'sure where exactly',
    "j'embarque! ou ca?",
    'ok mais a quelle heure ?',
    'ci sto, dove?',
    'volentieri! a che ora?',
    'ci sono! dove?',
    'chaude! on se rejoint ou ?',
    'bin dabei! wo?',
    'klar wann?',
    'me apunto! donde?',
    'ik doe mee! waar?',
    'bora! onde?',
    'ok pour mercredi',
  ])('%s', (form) => expect(agrees(form)).toBe(true));

  it.each([
    'where?',
    'wait where',
    'ok mais tu vas ou',
    'perche dove',
    'why when',
    'no where?',
    'ok who else is there?',
    'nan ou ca',
    'forse, quando?',
  ])('is none: %s', (form) => expect(agrees(form)).toBe(false));

  it.each([
    ['im in! where?', 'wanna hang out at the park on saturday?'],
    ['ci sto, a che ora?', 'domenica al parco insieme?'],
    ['chaud, à quelle heure?', 'on se voit samedi 15h au skatepark ?'],
  ])('settles: %s', (text, other) => expect(finds('meeting', text, [{ other }])).toHaveLength(1));

  it.each([
    ['ok where', 'theres a chest in the cave'],
    ['ok quand?', 'faut rendre le dm'],
    ['sure what time', 'wanna play fortnite saturday?'],
  ])('settles nothing: %s', (text, other) => expect(finds('meeting', text, [{ other }])).toEqual([]));
});
