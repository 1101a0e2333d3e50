import { describe, expect, it } from 'vitest';
import { linesIn } from '#lib/details/formats/said/places/lines.ts';
import { finds } from '../finds.ts';
import { reads } from './reads.ts';

describe('a train one is on', () => {
  it.each([
    ['im on the train to leeds its packed', ['leeds']],
    ['je suis dans le train de 17h04 pour rennes', ['le train de 17h04 pour rennes']],
    ['sitz grad im ice nach hamburg', ['im ice nach hamburg']],
    ['estoy en el tren a valencia', ['el tren a valencia']],
    ['sono sul frecciarossa per napoli', ['sul frecciarossa per napoli']],
    ['zit in de trein naar groningen', ['de trein naar groningen']],
    ['vou no comboio pro porto', ['porto']],
    ['bin jetz in der u2 richtung messe', ['in der u2 richtung messe']],
    ['to na linha amarela sentido marques', ['na linha amarela sentido marques']],
    ['train just pulled into crewe', ['pulled into crewe']],
    ['je viens de monter dans le 14h12 pour rennes', ['dans le 14h12 pour rennes']],
    ['bin grad in den zug nach ulm eingestiegen', ['in den zug nach ulm eingestiegen']],
    ['acabo de subir al tren para toledo', ['al tren para toledo']],
    ['appena salito sul treno per bologna', ['sul treno per bologna']],
    ['acabei de entrar no onibus pra osasco', ['onibus pra osasco']],
    ['im on the bus to school', []],
    ["je suis dans le bus pour l'école", []],
    ['jsuis dans le bus pour rentrer', []],
    ['shes on the train to leeds', []],
    ['when im on the train to leeds i always sleep', []],
    ['sono in treno per andare da nonna', []],
    ['ze zit in de trein naar groningen', []],
  ])('%s', (text, told) => expect(finds('live-location', text)).toEqual(told));
});

describe('a line, without saying that one is on it', () => {
  it.each([
    ['bus 36 just went past the hospital', ['bus 36']],
    ['number 9 bus rn stuck in traffic by the stadium', ['number 9 bus', 'in traffic by the stadium']],
    ['number 9 bus just passed the stadium', ['number 9 bus just passed the stadium']],
    ['bus 12 la, on passe devant la mairie', ['bus 12 la']],
    ['s3 richtung pinneberg voll wie immer', ['s3 richtung pinneberg']],
    ['onibus 175 agora passando na praça', ['onibus 175']],
    ['linha verde sentido cais do sodré', ['linha verde sentido cais']],
    ['ligne 7 direction villejuif, debout', ['ligne 7 direction villejuif']],
    ['bus 36 goes past the hospital', []],
    ['le bus 12 passe devant la mairie ?', []],
    ['ligne 7 direction villejuif est fermée', []],
    ['s3 richtung pinneberg fällt aus', []],
    ['bus 12 la, il passe jamais', []],
    ['s3 of stranger things just passed 1bn views', []],
    ['bus 36 now runs on sundays', []],
    ['s3 just going downhill tbh', []],
    ['the 12 bus just went past, i missed it', []],
    ['ligne 3 direction verticale', []],
    ['ligne 4 on passe à la question 5', []],
    ['linea 5 direccion contraria', []],
    ['linie 4 richtung unten malen', []],
    ['le bus 12 on passe pas devant', []],
  ])('%s', (text, told) => expect(finds('live-location', text)).toEqual(told));

  it.each([
    ['tram 4 direction change is so annoying', []],
    ['bus 36 just passed me by', []],
    ['line 12, towards the end, shows anger', []],
  ])('%s', (text, told) => expect(reads(linesIn)(text)).toEqual(told));
});

describe('a shop or a bus one is in', () => {
  it.each([
    ['toy en el mercadona con mi vieja', ['el mercadona']],
    ['sigo en el yelmo', ['yelmo']],
    ['estoy en el cinepolis con mi hermana', ['el cinepolis']],
    ['mañana vamos al cinepolis', []],
    ['bloccata all esselunga perche piove', ['esselunga']],
    ['hock im dm bei den schminksachen', ['dm bei den schminksachen']],
    ['wacht op mn vader voor de decathlon', ['decathlon']],
    ['esperando a mi madre fuera del lidl', ['fuera del lidl']],
    ['im in dm w him', []],
    ['no estoy en el mercadona', []],
    ['sono sul 14 barrato', ['14 barrato']],
    ['tou no 728 todo apertado', ['728']],
    ['im on the bus, the 61', ['bus, the 61']],
    ['tou no 12 ano', []],
    ['sono sul 50% ormai', []],
  ])('%s', (text, told) => expect(finds('live-location', text)).toEqual(told));
});

it.each([
  ['ando x el carrefour mirando cascos', ['el carrefour']],
  ['wandering round ikea w my dad', ['ikea']],
  ['he was wandering round ikea', []],
  ['en la puerta del bershka', ['la puerta del bershka']],
  ['na porta da bershka', ['na porta da bershka']],
  ['devant le lidl', ['lidl']],
  ['ya frente al mercadona', ['mercadona']],
  ['frente al mercadona hay un parque', []],
  ['en la puerta del mercadona venden churros', []],
])('walks about, or is at its door: %s', (text, told) => expect(finds('live-location', text)).toEqual(told));

it.each([
  ['voy en el tren de las 18:05 a getafe', ['getafe']],
  ['en el bus de las 9 a soria', ['soria']],
  ['no comboio das 18h05 pra cascais', ['comboio das 18h05 pra cascais']],
  ['tou no autocarro das 17h pra leiria', ['autocarro das 17h pra leiria']],
  ['sono sul treno delle 17 per bologna', ['treno delle 17 per bologna']],
  ['ayer iba en el tren de las 18:05 a getafe y se paro', []],
  ['mañana voy en el tren de las 8 a toledo', []],
  ['el tren de las 18:05 a getafe va con retraso', []],
  ['o comboio das 18h05 pra cascais foi cancelado', []],
  ['coger el tren de las 5 a burgos cuesta 10 euros', []],
])('a train that is told by its hour: %s', (text, told) =>
  expect(finds('live-location', text)).toEqual(told),
);
