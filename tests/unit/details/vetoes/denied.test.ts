/** What is denied right before it: who says that it is not so gives nothing away. */
import { describe, expect, it } from 'vitest';
import type { DetailKind } from '#lib/details/types.ts';
import { isDeniedBefore } from '#lib/details/vetoes/whose/denied.ts';
import { finds } from '../finds.ts';
import { marked } from '../marked.ts';

const denies = (kind: DetailKind, text: string): boolean => {
  const { form, from, to } = marked(text);
  return isDeniedBefore(kind, form, [from, to]);
};

describe('a detail that is denied', () => {
  it.each<[DetailKind, string]>([
    ['age', 'no tengo 13 anos'],
    ['age', 'nao tenho 13 nao'],
    ['age', 'im not 13'],
    ['age', "j'ai pas 13 ans"],
    ['street-address', 'jhabite pas au 12 rue des lilas'],
    ['town', 'jvis pas a lens'],
    ['town', 'jviens pas de lens'],
    ['age', 'ich bin keine 13'],
    ['age', 'io non ho 13 anni'],
    ['age', 'ik ben geen 13'],
    ['town', 'no soy de sevilla'],
    ['town', 'yo tampoco soy de madrid'],
    ['town', 'eu tb nao sou do porto'],
    ['town', 'anche io non sono di roma'],
    ['town', 'ya no vivo en mar del plata'],
    ['school', 'no voy al ies cervantes'],
    ['school', 'nao estudo no dom bosco'],
    ['school', 'ich geh nicht aufs goethe gymnasium'],
    ['school', 'ik zit niet op het cals college'],
    ['birth-date', 'mi cumple no es el 3 de mayo'],
    ['birth-date', 'meu niver nao e dia 3 de maio'],
    ['birth-date', 'my birthday isnt on may 3'],
    ['birth-date', "mon anniv c'est pas le 3 mai"],
    ['street-address', 'nao moro na rua das flores 22'],
    ['street-address', "j'habite pas 14 rue des lilas"],
    ['street-address', 'i dont live at 14 mill lane'],
    ['phone', 'mi numero no es 06 39 98 12 34'],
    ['phone', 'meine nummer ist nicht 06 39 98 12 34'],
    ['email', 'mi correo no es luna@example.org'],
    ['password', 'minha senha nao e gatinho2012'],
    ['live-location', 'tampoco estoy en la parada del 27'],
    ['town', 'ni vivo en cuenca ni nada'],
    ['birth-date', 'no es mi cumple el 5 de mayo'],
    ['birth-date', 'dia 5 de maio nao e meu niver'],
    ['birth-date', 'may 5 isnt my birthday'],
    ['email', 'lobo@example.org no es mi correo'],
    ['phone', '06 39 98 12 34 ist nicht meine nummer'],
    ['town', 'eu não moro em recife'],
    ['age', 'no tengo 13 años'],
    ['password', 'la mia password non è gatto2012'],
  ])('%s: %s', (kind, text) => expect(finds(kind, text)).toEqual([]));

  it.each<[DetailKind, string, string[]]>([
    ['town', 'nao sou de braga, sou de guimaraes', ['guimaraes']],
    ['age', 'im not 13 im 14', ['14']],
    ['age', 'no, tengo 13', ['13']],
    ['age', 'todavia no tengo 13', ['13']],
    ['age', 'im not even 13', ['13']],
    ['age', 'im not 13 yet', ['13']],
    ['age', "j'ai pas encore 13 ans", ['13']],
    ['age', 'bin noch nicht 13', ['13']],
    ['age', 'ik ben nog geen 13', ['13']],
    ['town', 'no vivo en sevilla, vivo en un pueblo de al lado', ['sevilla']],
    ['town', 'no se si lo conoces, soy de cuenca', ['cuenca']],
    ['age', 'want ben pas elf', ['elf']],
    ['age', 'absolutely not im in yr 9', ['yr 9']],
    ['town', 'pas loin de guingamp', ['guingamp']],
    ['phone', "c pas 06 39 98 10 10 comme t'as mis, c'est 01 01 a la fin", ['06 39 98 10 10']],
    ['town', 'vivo en cuenca, no es mi ciudad favorita', ['cuenca']],
    ['phone', 'c pas 06 39 98 12 34 c 06 39 98 12 35', ['06 39 98 12 34', '06 39 98 12 35']],
    ['street-address', 'i dont live at 14 mill lane its 16 mill lane', ['14 mill lane its 16 mill lane']],
    ['birth-date', "mon anniv c'est pas le 12 mai c'est le 13", ['12 mai', '13']],
    ['town', 'im not in leeds rn but i live there', ['leeds']],
    ['town', 'non sto a napoli oggi ma ci vivo', ['napoli']],
    ['town', 'vivo en cuenca no es mi ciudad favorita', ['cuenca']],
    ['school', 'ich gehe nicht aufs goethe gymnasium sondern aufs schiller', ['goethe gymnasium']],
    ['phone', '06 39 98 12 34 no es mi movil es el fijo de casa', ['06 39 98 12 34']],
    ['live-location', 'non sono a casa sono alla fermata di via dante', ['alla fermata di via dante']],
    ['age', 'im not 14 until may', ['14']],
  ])('but not %s: %s', (kind, text, told) => expect(finds(kind, text)).toEqual(told));
  it.each<[DetailKind, string, string]>([
    ['age', 'no tengo 13, tengo 14', '14'],
    ['town', 'nao sou de braga mas sou de guimaraes', 'guimaraes'],
    ['town', 'moro em recife, nao em olinda', 'recife'],
    ['phone', 'mi numero no es 06 39 98 12 34, es 06 39 98 12 35', '06 39 98 12 35'],
  ])('of two the other one is told, %s: %s', (kind, text, told) => expect(finds(kind, text)).toContain(told));
  it.each<[DetailKind, string]>([
    ['birth-date', 'pourquoi pas le [3 mai]'],
    ['town', 'no vivo lejos de [madrid]'],
    ['town', 'la neige tient pas a [annecy]'],
    ['street-address', 'y el no es [veintiseis]'],
    ['meeting', 'why not [may 3]'],
    ['town', 'ich komme nicht nach [ulm], ich wohne ja schon da'],
    ['town', 'no vivo sola en [madrid]'],
  ])('but not %s: %s', (kind, text) => expect(denies(kind, text)).toBe(false));

  it('a no to a guess may stand before what is so', () => {
    expect(finds('town', 'no soy de madrid', [{ other: 'eres de barcelona?' }])).toEqual(['madrid']);
    expect(finds('town', 'no soy de madrid', [{ other: 'eres de madrid?' }])).toEqual([]);
    expect(finds('age', 'no tengo 13', [{ other: 'tienes 15?' }])).toEqual(['13']);
    expect(finds('age', 'yo no tengo 13', [{ other: 'tienes 15?' }])).toEqual([]);
  });
});

it('at home one is in no town', () => expect(finds('town', 'aqui em casa tá frio')).toEqual([]));
