import { describe, expect, it } from 'vitest';
import { type Before, finds } from './finds.ts';

describe('own school', () => {
  it.each<[string, Before?]>([
    ['mon bahut c le lycée pro des Tilleuls'],
    ['chui en 4e B à Saint-Exupéry'],
    ['je vais au lycée Louise-Michel'],
    ['i go to Oakfield Academy'],
    ['I’m in year 9 at Hillcrest'],
    ['ich geh aufs Goethe-Gymnasium'],
    ['voy al IES Miguel de Cervantes'],
    ['vado al liceo Galilei'],
    ['ando no externato São José'],
    ['ik zit op het Erasmus College'],
    ['victor hugo', [{ other: 't’es dans quel collège ?' }]],
    ['noi del liceo Parini siamo in gita'],
    ['our headteacher at Redhill Academy is so strict'],
    ['oakfield high is where i suffer every day'],
    ['my brother and i both go to Kingsmead'],
    ['our school is named after that nurse, Mary Seacole'],
    ['velazquez', ['mi cole tiene nombre de pintor', { other: 'picasso?' }]],
  ])('%s', (text, before) => expect(finds('school', text, before)).toHaveLength(1));

  it.each<[string, Before?]>([
    ['j’ai horreur de l’école'],
    ['chui en 4e à Saint-Étienne'],
    ['le collège des médecins a voté'],
    ['my sister goes to Oakfield Academy'],
    ['i hate school'],
    ['ich hasse Schule'],
    ['i read about Riverside High in the news'],
    ['nope', [{ other: 'what school do you go to' }]],
    ['mijn vriendje zit op het gymnasium celeanum'],
    ['a escola fechou'],
    ['we beat Elmwood High 3-0'],
    ['Khan Academy got me through algebra'],
  ])('not: %s', (text, before) => expect(finds('school', text, before)).toEqual([]));
});
