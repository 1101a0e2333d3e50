/** Grades as they are called in Belgium, Québec, Ireland and Italy. */
import { describe, expect, it } from 'vitest';
import { gradesAttendedIn } from '#lib/details/formats/said/ages/grades.ts';

describe('a grade', () => {
  it.each([
    'rendu en sec 5',
    'chu en secondaire 4',
    'mon secondaire 2 est plate',
    'je fais ma rheto',
    'en 2e humanites',
    'jsuis en 9e harmos',
    'faccio il terzo al classico',
    'faccio la terza al linguistico',
    'sono al secondo anno di tecnico',
    'ho iniziato la prima superiore',
    'ripeto la seconda',
    'sono in prima, tu',
    'vado in terza a settembre',
    'ive just gone into third year',
    'in 4th class lol',
    'yr 7 at the moment',
  ])('%s', (form) => expect(gradesAttendedIn(form)).toHaveLength(1));

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
  ])('is none: %s', (form) => expect(gradesAttendedIn(form)).toEqual([]));
});
