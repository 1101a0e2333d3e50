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
    ['im at 51°30\'12"N 0°07\'39"W', '51°30\'12"N'],
    ['n 52 grad 22 komma 5 minuten, e 9 grad 44, sitz da aufm baumstamm', '52 grad 22'],
    ['48 point 85 nord 2 point 35 est, viens', '48 point 85 nord'],
    ['jattends le tram a la station Palais de Justice', 'station Palais'],
    ['im on the wall at the co-op on fir street', 'co-op'],
    ['sat outside Poundland in the rain', 'Poundland'],
    ["i'm on the 17.42 to Crewe", '17.42 to Crewe'],
    ['bin im 106er, der hält gleich', '106er'],
    ['coincée à Charpennes depuis 20 min', 'Charpennes'],
    ['sur le banc en face de la bijouterie là', 'banc en face de la bijouterie'],
    ['on campe derrière le gymnase Colette Besson', 'gymnase Colette'],
    ['🎉 📍Forum des Halles', 'Forum des Halles'],
  ])('finds %j', (text, part) => {
    expect(places(text).join()).toContain(part);
  });

  it('is the bare answer to the question where one is', () => {
    expect(places('gare de lens', [other("t'es où ?")])).toHaveLength(1);
    expect(places('dans ma chambre', [other("t'es où ?")])).toEqual([]);
    expect(places('under the clock in the Arndale', [other('where exactly')])).toHaveLength(1);
    expect(places('fuori dal carrefour', [other('domani?'), other('dove')])).toEqual([]);
  });

  it.each([
    'je suis dans ma chambre',
    "je suis à la gare d'Hyrule dans zelda",
    'tu es à la gare de Lens ?',
    'hier on était devant le Carrefour de Lens',
    "i'm at the second chapter",
    'the tower is at 48.8584 N, 2.2945 E according to the worksheet',
    'i am a barista at starbucks',
    'i once saw a kid skating at the national park',
    'je mange au McDo de Lens tous les mercredis',
    'le bus 14 est toujours en retard',
    'ich bin in der 7. Klasse',
    'on se voit devant le Lidl à 15h',
    'no im not coming to your house',
    "j'habite derrière le château des ducs",
  ])('leaves %j alone', (text) => {
    expect(places(text)).toEqual([]);
  });
});
