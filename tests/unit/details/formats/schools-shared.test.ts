/** A school to which the other side says that it goes, and the writer as well. */
import { describe, expect, it } from 'vitest';
import { schoolsSharedIn } from '#lib/details/formats/said/schools/shared.ts';
import { reads } from './reads.ts';

const read = reads(schoolsSharedIn);

describe('the same school as theirs', () => {
  it.each([
    ['estudio en el colegio jovellanos, y tu?', 'yo tb'],
    ['voy al ies parquesol, y tu?', 'en el mismo q tu jajaj'],
    ['estudo no marista, e vc?', 'no mesmo que vc kkkk'],
    ['estudo no bernoulli e vc?', 'tô no mesmo q vc'],
    ['ando na secundária de camões', 'ando nessa tb!'],
    ['i go to harris academy', 'me too lol'],
    ['jsuis au collège rabelais et toi', 'moi aussi'],
    ['ich bin am lessing gymnasium', 'ich auch'],
    ['vado al liceo volta, tu?', 'anch’io'],
    ['ik zit op het cals college', 'ik ook'],
  ])('%s – %s', (other, text) => expect(read(text, [{ from: 'other', text: other }])).toHaveLength(1));

  it.each([
    ['voy al ies cervantes y tu', 'mi primo tambien va ahi'],
    ['voy al cervantes y odio mates', 'yo tb'],
    ['voy al ies cervantes y tu', 'en el mismo barrio'],
    ['voy al mercadona', 'yo tambien'],
    ['voy al gym mcfit y tu', 'en el mismo'],
    ['i go to school', 'me too'],
    ['jsuis au cinema', 'moi aussi'],
  ])('but not %s – %s', (other, text) => expect(read(text, [{ from: 'other', text: other }])).toEqual([]));

  it('is not told again', () =>
    expect(
      read('yo tambien', [
        { from: 'me', text: 'voy al ies cervantes' },
        { from: 'other', text: 'yo voy al ies cervantes' },
      ]),
    ).toEqual([]));
});
