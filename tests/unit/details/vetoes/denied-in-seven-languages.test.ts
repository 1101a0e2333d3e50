import { describe, expect, it } from 'vitest';
import type { DetailKind } from '#lib/details/types.ts';
import { isDeniedBefore } from '#lib/details/vetoes/whose/denied.ts';
import { finds } from '../finds.ts';
import { marked } from '../marked.ts';

const denies = (kind: DetailKind, text: string) => {
  const { form, from, to } = marked(text);
  return isDeniedBefore(kind, form, [from, to], '');
};

describe('what one says that one is not', () => {
  it.each<[DetailKind, string]>([
    ['town', 'non sono di bari'],
    ['town', 'non vivo piu a bari'],
    ['town', "chuis pas de liege jte l'ai dit"],
    ['town', "j'habite plus a liege"],
    ['town', 'je viens pas de la louviere'],
    ['town', 'i dont live in leeds'],
    ['town', 'im not from leeds'],
    ['town', 'no soy de sevilla'],
    ['town', 'nao moro em braga'],
    ['town', 'ich wohne nicht in koln'],
    ['town', 'ik kom niet uit breda'],
    ['school', 'non vado al galilei'],
    ['school', 'i dont go to st marys'],
    ['live-location', 'non sono al parco sempione'],
    ['birth-date', 'il mio compleanno non e il 12 maggio'],
    ['birth-date', "mon anniv c'est pas le 12 mai"],
    ['birth-date', 'my bday isnt on the 12th of may'],
    ['birth-date', 'mein geburtstag ist nicht am 12. mai'],
    ['age', 'non ho 18 anni'],
    ['age', 'im not 14'],
    ['age', "j'ai pas 18 ans"],
    ['phone', 'my old number was 07700 900222'],
    ['phone', 'mon ancien num c etait 06 39 98 14 14'],
    ['email', 'meine alte mail war lea@example.org'],
    ['handle', 'meu insta antigo era lulu_88'],
    ['street-address', 'la mia vecchia via era via roma 4'],
  ])('%s: %s', (kind, text) => expect(finds(kind, text)).toEqual([]));

  it.each<[DetailKind, string, string[]]>([
    ['town', 'non sono di bari ma di lecce', ['bari', 'lecce']],
    ['town', 'non sono proprio di bari', ['bari']],
    ['town', "j'habite pas loin de liege", ['liege']],
    ['town', 'im not from york im from leeds', ['leeds']],
    ['birth-date', 'my bday isnt in april its 12 may', ['12 may']],
    ['age', 'non ho ancora 14 anni', ['14']],
    ['age', 'im not 14 yet', ['14']],
    ['phone', 'same old number: 07700 900222', ['07700 900222']],
    ['handle', 'my old insta is lulu_88', ['lulu_88']],
  ])('but not %s: %s', (kind, text, told) => expect(finds(kind, text)).toEqual(told));
  it.each<[DetailKind, string]>([
    ['town', 'i dont live in [leeds] itself'],
    ['town', 'chuis pas de [liege] meme'],
    ['town', 'not far from [leeds]'],
    ['full-name', 'non sono di bari, sono [anna ferri]'],
  ])('but not %s: %s', (kind, text) => expect(denies(kind, text)).toBe(false));
});

describe('a no without its comma', () => {
  it.each<[string, boolean, string[]]>([
    ['no vivo en sevilla', true, ['sevilla']],
    ['no vivo en sevilla', false, []],
    ['nao moro em braga', true, ['braga']],
    ['no vivo a bari', false, ['bari']],
    ['no sono di bari', false, ['bari']],
    ['no abito a bari', false, ['bari']],
    ['non vivo a bari', true, []],
    ['chuis pas de liege', true, []],
  ])('%s, said to something: %s', (text, isAnswer, told) =>
    expect(finds('town', text, isAnswer ? [{ other: 'vives en cadiz?' }] : [])).toEqual(told),
  );
});

describe('a meeting that there is none', () => {
  it.each([
    'non ci vediamo alle 5 al parco',
    'on se voit plus a 15h au parc',
    'were not meeting at 5 at the pier',
    'no quedamos a las 5 en el parque',
    'imagine on se voit demain a 16h au parc, tu fais quoi',
    "mettons qu'on se voie a 4h au parc",
    'lets pretend were meeting at 5 at the cafe',
    'metti che ci vediamo domani alle 4',
    'pongamos que nos vemos a las 5 en el parque',
    'stell dir vor wir treffen uns um 4 am park',
    'stel dat we om 5 uur afspreken in het park',
  ])('%s', (text) => expect(finds('meeting', text)).toEqual([]));

  it.each([
    ['perche non ci vediamo alle 5 al parco?', ['alle 5 al parco']],
    ['pourquoi on se voit pas a 15h au parc ?', ['a 15h au parc']],
    ['were not meeting at 5, meet me at 6 at the park', ['at 5, meet me at 6 at the park']],
    ['mettons 16h au parc', ['mettons 16h au parc']],
    ['mettons on se voit demain a 16h au parc, ca te va', ['demain a 16h au parc']],
    ['stel we zien elkaar om 5 uur in het park', ['elkaar om 5 uur in het park']],
    ['suppose we meet at the park at 5 tomorrow?', ['at the park at 5 tomorrow']],
    ['non ci vediamo alle 5 ma alle 6 al parco', ['alle 5 ma alle 6 al parco']],
    ['on se voit plus tard a 15h au parc', ['a 15h au parc']],
    ['on se voit pas a 15h, 16h au parc', ['a 15h, 16h au parc']],
    ['hoy no puedo, quedamos manana en el parque', ['quedamos manana en el parque']],
    ['mettiamoci d accordo, ci vediamo alle 5 al parco', ['alle 5 al parco']],
    ['i suppose we can meet at 5 at the park', ['at 5 at the park']],
    ["j'imagine qu'on se voit a 16h au parc", ['a 16h au parc']],
    ['imagine my face when we meet at 5 at the park', ['at 5 at the park']],
    ['stell dich vor die schule, wir treffen uns um 4', ['wir treffen uns um 4']],
  ])('but: %s', (text, told) => expect(finds('meeting', text)).toEqual(told));
});
