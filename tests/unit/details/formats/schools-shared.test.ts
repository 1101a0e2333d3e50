/** A school to which the other side says that it goes, and the writer as well. */
import { describe, expect, it } from 'vitest';
import { schoolsSharedIn } from '#lib/details/formats/said/schools/shared.ts';
import { finds } from '../finds.ts';
import { reads } from './reads.ts';

const read = reads(schoolsSharedIn);

describe('the same school as theirs', () => {
  it.each([
    ['estudio en el colegio jovellanos, y tu?', 'yo tb', 'yo tb'],
    ['voy al ies parquesol, y tu?', 'en el mismo q tu jajaj', 'en el mismo q tu jajaj'],
    ['estudo no marista, e vc?', 'no mesmo que vc kkkk', 'no mesmo que vc'],
    ['estudo no bernoulli e vc?', 'tô no mesmo q vc', 'tô no mesmo q vc'],
    ['ando na secundária de camões', 'ando nessa tb!', 'ando nessa tb'],
    ['i go to harris academy', 'me too lol', 'me too'],
    ['jsuis au collège rabelais et toi', 'moi aussi', 'moi aussi'],
    ['ich bin am lessing gymnasium', 'ich auch', 'ich auch'],
    ['vado al liceo volta, tu?', 'anch’io', 'anch’io'],
    ['ik zit op het cals college', 'ik ook', 'ik ook'],
  ])('%s – %s', (other, text, told) => expect(finds('school', text, [{ other }])).toEqual([told]));

  it.each([
    ['voy al ies cervantes y tu', 'mi primo tambien va ahi'],
    ['voy al ies cervantes y tu', 'en el mismo barrio'],
    ['voy al mercadona', 'yo tambien'],
    ['voy al gym mcfit y tu', 'en el mismo'],
    ['i go to school', 'me too'],
    ['jsuis au cinema', 'moi aussi'],
  ])('but not %s – %s', (other, text) => expect(finds('school', text, [{ other }])).toEqual([]));
  it.each([['voy al cervantes y odio mates', 'yo tb']])('but not %s – %s', (other, text) =>
    expect(read(text, [{ from: 'other', text: other }])).toEqual([]),
  );

  it('is not told again', () =>
    expect(
      finds('school', 'yo tambien', ['voy al ies cervantes', { other: 'yo voy al ies cervantes' }]),
    ).toEqual([]));
});
