/** Grades as they are called in Belgium, Québec, Ireland and Italy. */
import { describe, expect, it } from 'vitest';
import { gradesAttendedIn } from '#lib/details/formats/said/ages/grades.ts';
import { finds } from '../finds.ts';

describe('a grade', () => {
  it.each([
    ['rendu en sec 5', 'sec 5'],
    ['chu en secondaire 4', 'secondaire 4'],
    ['mon secondaire 2 est plate', 'secondaire 2'],
    ['je fais ma rheto', 'rheto'],
    ['en 2e humanites', '2e humanites'],
    ['jsuis en 9e harmos', '9e'],
    ['faccio il terzo al classico', 'terzo al classico'],
    ['faccio la terza al linguistico', 'terza al linguistico'],
    ['sono al secondo anno di tecnico', 'secondo anno di tecnico'],
    ['ho iniziato la prima superiore', 'prima superiore'],
    ['ripeto la seconda', 'seconda'],
    ['sono in prima, tu', 'prima'],
    ['ive just gone into third year', 'third year'],
    ['in 4th class lol', 'in 4th class'],
    ['yr 7 at the moment', 'yr 7'],
  ])('%s', (text, grade) => expect(finds('age', text)).toEqual([grade]));

  it('as a rule reads it: vado in terza a settembre', () =>
    expect(gradesAttendedIn('vado in terza a settembre')).toHaveLength(1));

  it.each([
    'mon pere a lache en sec 4',
    "c'est le sec 4 qui a gagne",
    'attends 3 sec 2 min',
    'ma soeur est en rheto',
    'mia sorella fa la terza al linguistico',
    'sono in prima fila al concerto',
    'ripeto la seconda strofa',
    'sono in quinta posizione',
    'il secondo al liceo e il peggiore',
    '6th class seats on the train',
    'third year in a row we lost',
  ])('is none: %s', (text) => expect(finds('age', text)).toEqual([]));
});
