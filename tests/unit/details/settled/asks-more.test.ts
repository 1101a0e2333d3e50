/** A yes that asks for the hour or the place at once. */
import { describe, expect, it } from 'vitest';
import { isAssent, withoutAsking } from '#lib/details/settled/assent.ts';
import { finds } from '../finds.ts';
import { type Language, settles } from './proposed.ts';

const agrees = (form: string) => isAssent(withoutAsking(form));

describe('a yes that asks for more', () => {
  it.each<[string, Language, string?]>([
    ['im in! where?', 'en'],
    ['count me in, what time?', 'en'],
    ['sure where exactly', 'en'],
    ["j'embarque! ou ca?", 'fr'],
    ['ok mais a quelle heure ?', 'fr'],
    ['ci sto, dove?', 'it', 'ci sto, dove'],
    ['volentieri! a che ora?', 'it', 'volentieri'],
    ['ci sono! dove?', 'it'],
    ['chaude! on se rejoint ou ?', 'fr'],
    ['bin dabei! wo?', 'de', 'bin dabei! wo'],
    ['klar wann?', 'de'],
    ['me apunto! donde?', 'es', 'me apunto! donde'],
    ['ik doe mee! waar?', 'nl'],
    ['bora! onde?', 'pt'],
    ['ok pour mercredi', 'fr'],
  ])('%s', (text, language, told = text) => expect(settles(text, language)).toEqual([told]));

  it.each<[string, Language]>([
    ['where?', 'en'],
    ['perche dove', 'it'],
    ['why when', 'en'],
    ['no where?', 'en'],
    ['ok who else is there?', 'en'],
    ['nan ou ca', 'fr'],
    ['forse, quando?', 'it'],
  ])('is none: %s', (text, language) => expect(settles(text, language)).toEqual([]));
  it.each(['wait where', 'ok mais tu vas ou'])('is none: %s', (form) => expect(agrees(form)).toBe(false));

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
