import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import type { Turn } from '#lib/details/types.ts';

const other = (text: string): Turn => ({ from: 'other', text });
const places = (text: string, turns: Turn[] = []) =>
  detectDetails(text, turns)
    .filter(({ kind }) => kind === 'live-location')
    .map(({ span }) => text.slice(...span));

describe('live-location', () => {
  it.each([
    ['https://maps.app.goo.gl/abcDEF123', 'https://maps.app.goo.gl/abcDEF123'],
    ['50.6292, 3.0573', '50.6292, 3.0573'],
    ["je suis à l'arrêt Pasteur", 'arrêt Pasteur'],
    ["I'm at the McDonald's on Bridge St", "McDonald's"],
    ['jsuis dans le bus 12', 'bus 12'],
    ['chui devant le Carrefour de Lens', 'Carrefour de Lens'],
  ])('finds %j', (text, part) => {
    expect(places(text).join()).toContain(part);
  });

  it('is the bare answer to the question where one is', () => {
    expect(places('gare de lens', [other("t'es où ?")])).toHaveLength(1);
    expect(places('dans ma chambre', [other("t'es où ?")])).toEqual([]);
  });

  it.each([
    'je suis dans ma chambre',
    "je suis à la gare d'Hyrule dans zelda",
    'tu es à la gare de Lens ?',
    'hier on était devant le Carrefour de Lens',
    "i'm at the second chapter",
    'the tower is at 48.8584 N, 2.2945 E according to the worksheet',
  ])('leaves %j alone', (text) => {
    expect(places(text)).toEqual([]);
  });
});
