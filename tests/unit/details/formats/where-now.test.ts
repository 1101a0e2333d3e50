import { describe, expect, it } from 'vitest';
import { placesAnsweredIn } from '#lib/details/formats/said/answered-places.ts';
import { spotsIn, spotsPerhapsIn } from '#lib/details/formats/said/at-spots.ts';
import { trainsIn } from '#lib/details/formats/said/trains.ts';
import { reads } from './reads.ts';

describe('a train one is on', () => {
  it.each([
    ['im on the train to leeds its packed', ['leeds']],
    ['je suis dans le train de 17h04 pour rennes', ['rennes']],
    ['sitz grad im ice nach hamburg', ['hamburg']],
    ['estoy en el tren a valencia', ['valencia']],
    ['sono sul frecciarossa per napoli', ['napoli']],
    ['zit in de trein naar groningen', ['groningen']],
    ['vou no comboio pro porto', ['porto']],
    ['im on the bus to school', []],
    ["je suis dans le bus pour l'école", []],
    ['jsuis dans le bus pour rentrer', []],
    ['shes on the train to leeds', []],
    ['when im on the train to leeds i always sleep', []],
    ['sono in treno per andare da nonna', []],
    ['ze zit in de trein naar groningen', []],
  ])('%s', (text, told) => expect(reads(trainsIn)(text)).toEqual(told));
});

describe('a place at which one is', () => {
  it.each([
    ['toy en la estacion de atocha esperando', ['estacion de atocha']],
    ['sono da solo al campetto dietro la scuola', ['campetto dietro la']],
    ['ben in het vondelpark met een boek', ['vondelpark']],
    ['to sozinho na quadra atras da escola', ['quadra atras da']],
    ['no estoy en la parada de goya', []],
    ['ze zit in het vondelpark', []],
    ['estoy en la playa de vacaciones', []],
    ['siempre estoy en la parada de goya', []],
    ['sto lavorando nel campo del cinema', []],
  ])('%s', (text, told) => expect(reads(spotsIn)(text)).toEqual(told));
  it.each([
    ['to no parque ibirapuera num banco', ['parque ibirapuera']],
    ['sono al parco sempione', ['parco sempione']],
    ['sono al parco giocando a palla', []],
    ['estoy en el parque con mi hermana', []],
  ])('%s by its name', (text, told) => expect(reads(spotsPerhapsIn)(text)).toEqual(told));
});

describe('a shop one answers with', () => {
  const asked = (text: string) => [{ from: 'other', text } as const];
  it.each([
    ['costa coffee in the high street', 'wya', ['costa coffee']],
    ['ne beim mediamarkt am alex', 'bist du zuhause?', ['mediamarkt']],
    ['nee in de primark op de dam', 'ben je thuis?', ['primark']],
    ['no continente na caixa', 'onde vc ta', ['continente']],
    ['costa coffee in the high street', 'where did u get that', []],
    ['costa coffee in the high street', 'fav drink', []],
    ['in de primark op de dam?', 'waar ben je', []],
  ])('%s, asked: %s', (text, question, told) =>
    expect(reads(placesAnsweredIn)(text, asked(question))).toEqual(told),
  );
});
