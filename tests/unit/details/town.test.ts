import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import type { Turn } from '#lib/details/types.ts';

const me = (text: string): Turn => ({ from: 'me', text });
const other = (text: string): Turn => ({ from: 'other', text });
const towns = (text: string, turns: Turn[] = []) =>
  detectDetails(text, turns)
    .filter(({ kind }) => kind === 'town')
    .map(({ span }) => text.slice(...span));

describe('town', () => {
  it.each([
    ["j'habite à Clermont-Ferrand depuis deux ans", 'Clermont-Ferrand'],
    ['jabite roubaix', 'roubaix'],
    ['chui de lens et toi', 'lens'],
    ['je vis juste à côté de wasquehal', 'wasquehal'],
    ['i live in a small village called Wenlock', 'Wenlock'],
    ["I'm from leeds", 'leeds'],
    ['ich wohne in Aachen', 'Aachen'],
    ['vivo en Gijón', 'Gijón'],
    ['abito a Lecce', 'Lecce'],
    ['moro em Braga', 'Braga'],
    ['ik woon in Zwolle', 'Zwolle'],
    ['15 f lille', 'lille'],
    ['F/14/Leeds', 'Leeds'],
    ['mon code postal c est 59100', '59100'],
    ['im in M4nch3st3r', 'M4nch3st3r'],
    ['je vis avec ma mère et mon frère à wasquehal', 'wasquehal'],
    ['bei uns in Wismar ist nix los', 'Wismar'],
    ['wir sind im Juli umgezogen, von der Ostsee nach Jena', 'Jena'],
    ['aqui em Joinville só chove', 'Joinville'],
    ['mon bled c Saint-Malo', 'Saint-Malo'],
    ["jsuis pas de Lens mais d'Arras", 'Arras'],
    ['des fois je me demande qui vit à Paris, moi jvis à Laon', 'Laon'],
    ['🎧 | 🐈 | 📍Aubagne', 'Aubagne'],
    ['l-i-m-o-g-e-s en force', 'l-i-m-o-g-e-s'],
    ['its raining so hard in Leeds rn', 'Leeds'],
    ['bin Leipzigerin', 'Leipzigerin'],
  ])('finds %j', (text, part) => {
    expect(towns(text)).toEqual([part]);
  });

  it('is the bare answer to the question where one lives', () => {
    expect(towns('roubaix', [other('tu vi ou?')])).toEqual(['roubaix']);
    expect(towns('wasquehal', [other('tu habites où ?')])).toEqual(['wasquehal']);
    expect(towns('near preston lol', [other('where u from')])).toEqual(['preston']);
    expect(towns('secret', [other('tu vi ou?')])).toEqual([]);
    expect(towns('france', [other('tu vi ou?')])).toEqual([]);
    expect(towns('roubaix')).toEqual([]);
  });

  it('is the yes to a town that was named', () => {
    expect(towns('oui', [other("t'habites à Lille ?")])).toEqual(['oui']);
  });

  it('is what was hinted at before, the one of two, the right one', () => {
    expect(towns('pompey yeah', [me('my town has the big spinnaker thing')])).toEqual(['pompey']);
    expect(towns('the second one', [other('leeds or bradford')])).toEqual(['the second one']);
    expect(towns('net münchen, augsburg')).toEqual(['augsburg']);
  });

  it('is not said again', () => {
    expect(towns("j'habite à lens", [me('chui de lens')])).toEqual([]);
  });

  it.each([
    'je suis du 59',
    "j'habite en Bretagne",
    'i live in England',
    'i live in a flat',
    'je vis à la campagne',
    'tu habites à Lille ?',
    'mon cousin habite à Lyon',
    'je suis à Rome en vacances',
    "je viens d'avoir 12 ans",
    'i would love to live in Paris',
    'il fait beau à Nice',
    'mon père et moi on regarde Lens contre Lille',
    'i have lived a sheltered life',
    'ich wohne bei meiner Mama mit zwei Katzen',
    'je vis avec mes parents et mon tonton',
    "j'habite loin de Paris",
    'my best friend just moved to Bristol',
    'sou de peixes, chorona mesmo',
  ])('leaves %j alone', (text) => {
    expect(towns(text)).toEqual([]);
  });
});
