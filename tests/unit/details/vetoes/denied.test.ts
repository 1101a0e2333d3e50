/** What is denied right before it: who says that it is not so gives nothing away. */
import { describe, expect, it } from 'vitest';
import type { DetailKind } from '#lib/details/types.ts';
import { isDeniedBefore } from '#lib/details/vetoes/whose/denied.ts';
import { finds } from '../finds.ts';
import { marked } from '../marked.ts';

const denies = (kind: DetailKind, text: string, question?: string): boolean => {
  const { form, from, to } = marked(text);
  return isDeniedBefore(kind, form, [from, to], question);
};

describe('a detail that is denied', () => {
  it.each<[DetailKind, string]>([
    ['age', 'no tengo [13 anos]'],
    ['age', 'nao tenho [13] nao'],
    ['age', 'im not [13]'],
    ['age', "j'ai pas [13 ans]"],
    ['age', 'ich bin keine [13]'],
    ['age', 'io non ho [13] anni'],
    ['age', 'ik ben geen [13]'],
    ['town', 'no soy de [sevilla]'],
    ['town', 'yo tampoco soy de [madrid]'],
    ['town', 'eu tb nao sou do [porto]'],
    ['town', 'anche io non sono di [roma]'],
    ['town', 'ya no vivo en mar del [plata]'],
    ['town', 'nao sou de [braga], sou de guimaraes'],
    ['school', 'no voy al [ies cervantes]'],
    ['school', 'nao estudo no dom [bosco]'],
    ['school', 'ich geh nicht aufs [goethe] gymnasium'],
    ['school', 'ik zit niet op het [cals college]'],
    ['birth-date', 'mi cumple no es el [3 de mayo]'],
    ['birth-date', 'meu niver nao e dia [3 de maio]'],
    ['birth-date', 'my birthday isnt on [may 3]'],
    ['birth-date', "mon anniv c'est pas le [3 mai]"],
    ['street-address', 'nao moro na [rua das flores 22]'],
    ['street-address', "j'habite pas [14 rue des lilas]"],
    ['street-address', 'i dont live at [14 mill lane]'],
    ['phone', 'mi numero no es [06 39 98 12 34]'],
    ['phone', 'meine nummer ist nicht [06 39 98 12 34]'],
    ['email', 'mi correo no es [luna@example.org]'],
    ['password', 'minha senha nao e [gatinho2012]'],
    ['live-location', 'tampoco estoy en [la parada del 27]'],
    ['town', 'ni vivo en [cuenca] ni nada'],
    ['birth-date', 'no es mi cumple el [5 de mayo]'],
    ['birth-date', 'dia [5 de maio] nao e meu niver'],
    ['birth-date', '[may 5] isnt my birthday'],
    ['email', '[lobo@example.org] no es mi correo'],
    ['phone', '[06 39 98 12 34] ist nicht meine nummer'],
  ])('%s: %s', (kind, text) => expect(denies(kind, text)).toBe(true));

  it.each<[DetailKind, string]>([
    ['age', 'im not 13 im [14]'],
    ['age', 'no tengo 13, tengo [14]'],
    ['age', 'no, tengo [13]'],
    ['age', 'todavia no tengo [13]'],
    ['age', 'im not even [13]'],
    ['age', 'im not [13] yet'],
    ['age', "j'ai pas encore [13 ans]"],
    ['age', 'bin noch nicht [13]'],
    ['age', 'ik ben nog geen [13]'],
    ['town', 'nao sou de braga mas sou de [guimaraes]'],
    ['town', 'no vivo en [sevilla], vivo en un pueblo de al lado'],
    ['town', 'no se si lo conoces, soy de [cuenca]'],
    ['town', 'moro em [recife], nao em olinda'],
    ['birth-date', 'pourquoi pas le [3 mai]'],
    ['age', 'want ben pas [elf]'],
    ['age', 'absolutely not im in [yr 9]'],
    ['town', 'pas loin de [guingamp]'],
    ['town', 'no vivo lejos de [madrid]'],
    ['town', 'la neige tient pas a [annecy]'],
    ['street-address', 'y el no es [veintiseis]'],
    ['phone', "c pas [06 39 98 10 10] comme t'as mis, c'est 01 01 a la fin"],
    ['town', 'vivo en [cuenca], no es mi ciudad favorita'],
    ['phone', 'mi numero no es 06 39 98 12 34, es [06 39 98 12 35]'],
    ['phone', 'c pas [06 39 98 12 34 c 06 39 98 12 35]'],
    ['meeting', 'why not [may 3]'],
    ['street-address', 'i dont live at [14 mill lane] its 16 mill lane'],
    ['birth-date', "mon anniv c'est pas le [12 mai] c'est le 13"],
    ['town', 'im not in [leeds] rn but i live there'],
    ['town', 'non sto a [napoli] oggi ma ci vivo'],
    ['town', 'ich komme nicht nach [ulm], ich wohne ja schon da'],
    ['town', 'no vivo sola en [madrid]'],
    ['town', 'vivo en [cuenca] no es mi ciudad favorita'],
    ['school', 'ich gehe nicht aufs [goethe] gymnasium sondern aufs schiller'],
    ['phone', '[06 39 98 12 34] no es mi movil es el fijo de casa'],
    ['live-location', 'non sono a casa sono alla fermata di [via dante]'],
    ['age', 'im not [14] until may'],
  ])('but not %s: %s', (kind, text) => expect(denies(kind, text)).toBe(false));

  it('a no to a guess may stand before what is so', () => {
    expect(denies('town', 'no soy de [madrid]', 'eres de barcelona?')).toBe(false);
    expect(denies('town', 'no soy de [madrid]', 'eres de madrid?')).toBe(true);
    expect(denies('age', 'no tengo [13]', 'tienes 15?')).toBe(false);
    expect(denies('age', 'yo no tengo [13]', 'tienes 15?')).toBe(true);
  });
  it('nothing is found then', () => {
    expect(finds('town', 'eu não moro em recife')).toEqual([]);
    expect(finds('age', 'no tengo 13 años')).toEqual([]);
    expect(finds('password', 'la mia password non è gatto2012')).toEqual([]);
  });
  it('of two numbers the other one is told', () =>
    expect(finds('phone', 'mi numero no es 06 39 98 12 34, es 06 39 98 12 35')).toContain('06 39 98 12 35'));
});

it('at home one is in no town', () => expect(finds('town', 'aqui em casa tá frio')).toEqual([]));
