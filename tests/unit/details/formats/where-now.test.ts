import { describe, expect, it } from 'vitest';
import { stopsIn } from '#lib/details/formats/said/places/alighting.ts';
import { placesAnsweredIn } from '#lib/details/formats/said/places/answered.ts';
import { spotsIn, spotsPerhapsIn } from '#lib/details/formats/said/places/at-spots.ts';
import { besideShopsIn, ridesIn, shopsIn, shopsSurelyIn } from '#lib/details/formats/said/places/places.ts';
import { trainsIn } from '#lib/details/formats/said/places/trains.ts';
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
    ['bin jetz in der u2 richtung messe', ['messe']],
    ['to na linha amarela sentido marques', ['marques']],
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
    ['raga sono al campetto dietro la chiesa', ['campetto dietro la']],
    ['sigo en la biblio del barrio', ['biblio del barrio']],
    ['sn dal parrucchiere in via dante', ['parrucchiere in via']],
    ['sto arrivando in stazione a mestre', ['stazione a mestre']],
    ['zo koud op het perron van amersfoort', ['perron van amersfoort']],
    ['me he quedado encerrada en el ascensor del corte ingles', ['ascensor del corte']],
    ['in sala d’attesa dal dentista', ["sala d'attesa dal dentista"]],
    ['na fila do kebab da praça', ['fila do kebab']],
    ['sono in fila da due ore', []],
    ['ben je wel eens in het vondelpark geweest', []],
    ['to no centro das atenções', []],
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
    ['al lado de la fuente del parque', 'en q parte', ['fuente del parque']],
    ['si al parchetto di via pola', '6 sola?', ['parchetto di via']],
    ['no parque da cidade', 'q fazes', ['parque da cidade']],
    ['al parco con mia sorella', 'dove sei', []],
    ['costa coffee in the high street', 'where did u get that', []],
    ['costa coffee in the high street', 'fav drink', []],
    ['in de primark op de dam?', 'waar ben je', []],
  ])('%s, asked: %s', (text, question, told) =>
    expect(reads(placesAnsweredIn)(text, asked(question))).toEqual(told),
  );
});

describe('a shop or a bus one is in', () => {
  it.each([
    ['toy en el mercadona con mi vieja', ['mercadona']],
    ['bloccata all esselunga perche piove', ['esselunga']],
    ['hock im dm bei den schminksachen', ['dm']],
    ['wacht op mn vader voor de decathlon', ['decathlon']],
    ['esperando a mi madre fuera del lidl', ['lidl']],
    ['im in dm w him', []],
    ['no estoy en el mercadona', []],
  ])('%s', (text, told) => expect(reads(shopsIn)(text)).toEqual(told));
  it.each([
    ['sono sul 14 barrato', ['14 barrato']],
    ['tou no 728 todo apertado', ['728']],
    ['im on the bus, the 61', ['bus, the 61']],
    ['tou no 12 ano', []],
    ['sono sul 50% ormai', []],
  ])('%s', (text, told) => expect(reads(ridesIn)(text)).toEqual(told));
});

it.each([
  ['ando x el carrefour mirando cascos', ['carrefour']],
  ['wandering round ikea w my dad', ['ikea']],
  ['he was wandering round ikea', []],
])('walks about: %s', (text, told) => expect(reads(shopsSurelyIn)(text)).toEqual(told));

describe('a shop before which one waits', () => {
  it.each([
    ['mi madre ta en el zara y yo fuera esperando', ['zara']],
    ['mama is in de hema en ik wacht buiten', ['hema']],
    ['meine cousine arbeitet bei zara und ich nicht', []],
  ])('%s', (text, told) => expect(reads(besideShopsIn)(text)).toEqual(told));
});

describe('a stop, a hall or a door', () => {
  it.each([
    ['just got off at kings cross', ['kings cross']],
    ['appena sceso a termini', ['termini']],
    ['recien me baje del colectivo 60 en plaza italia', ['italia']],
    ['mijn trein staat stil bij gouda', ['gouda']],
    ['wir sind jetzt im cinemaxx reihe 8', ['cinemaxx reihe 8']],
    ['we zitten in pathe zaal 4', ['pathe zaal 4']],
    ['davanti scuola galilei ad aspettare mamma', ['scuola galilei']],
    ["le train s'est arrêté en gare de dijon, on allait voir mamie", []],
    ['appena uscita dalla metro a lambrate', ['lambrate']],
    ['aqui en el anden 3', ['anden 3']],
    ['just got off at work', []],
    ['appena arrivato a casa', []],
    ['acabo de llegar al final de la serie', []],
    ['wir sind letztes jahr in ulm umgestiegen', []],
    ['she just got off at kings cross', []],
    ['im on platform 9 in the game', []],
  ])('%s', (text, told) => expect(reads(stopsIn)(text)).toEqual(told));
});
