/** Towns that are told by an answer, in a form, by a postcode or behind an address. */
import { describe, expect, it } from 'vitest';
import { townsHereIn, townsNamedIn } from '#lib/details/formats/said/towns/here.ts';
import { postcodesIn } from '#lib/details/formats/said/towns/postcodes.ts';
import { townBehind } from '#lib/details/spans/town-behind.ts';
import { formOf } from '#lib/text/form.ts';
import { finds } from '../finds.ts';
import { reads } from './reads.ts';

describe('a town in a form, where one has stayed, or of a name that nobody knows', () => {
  it.each([
    ['nombre: hugo edad: 13 ciudad: tarragona', ['tarragona']],
    ['steckbrief: name mia, alter 12, wohnort siegen', ['wohnort siegen']],
    ['ben opgegroeid in sneek en woon er nog', ['sneek']],
    ['a udine dove vivo io piove sempre', ['udine']],
    ['ciudad: tarragona o reus?', []],
    ['ben opgegroeid in sneek', []],
    ["mon village s'appelle riquewihr", ['riquewihr']],
    ['unser kaff heißt wie deins', []],
    ["ton village s'appelle riquewihr", []],
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));

  it.each([['mi pueblo se llama olvera', ['olvera']]])('%s', (text, told) =>
    expect(reads(townsNamedIn)(text)).toEqual(told),
  );
});

describe('a town in which one is just now', () => {
  it.each([
    ['bin grad in kiel und mir ist langweilig', ['kiel']],
    ['ben al in breda geweest', []],
    ['bin schon in kiel gewesen', []],
    ['zit nu in breda', ['breda']],
    ["jsuis encore à metz j'attends", ['metz']],
    ["we're still in hull lol", ['hull']],
    ['estoy ahora en lugo', ['lugo']],
    ['bin grad in spanien', []],
    ['bin noch in der stadt', []],
    ['sind jetzt in hamburg auf klassenfahrt', []],
    ['zit nu in de trein', []],
    ['im still in bath', []],
    ['mein vater ist grad in kiel', []],
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));

  it.each([['sind schon in hamburg', ['hamburg']]])('%s', (text, told) =>
    expect(reads(townsHereIn)(text)).toEqual(told),
  );

  it.each([
    ['wo bist du grad?', 'bin in kiel', ['kiel']],
    ['waar zitten jullie', 'nog in zwolle', ['zwolle']],
    ["t'es où là", 'à lens', ['lens']],
    ['where are u rn', 'in leeds', ['leeds']],
    ['wo ist dein bruder', 'in kiel', []],
    ['wo seid ihr im urlaub', 'in bozen', []],
    ['wo bist du', 'in mathe', []],
    ['waar ben je', 'in de les', []],
    ["t'es où", 'à table', []],
    ['where are u', 'in bed', []],
  ])('who asks hears it: %s – %s', (question, text, told) =>
    expect(finds('town', text, [{ other: question }])).toEqual(told),
  );

  it.each([['where are u', 'in bath', []]])('who asks hears it: %s – %s', (question, text, told) =>
    expect(reads(townsHereIn)(text, [{ from: 'other', text: question }])).toEqual(told),
  );
});

describe('a town by which one answers', () => {
  it.each([
    ['eres de sevilla verdad', 'si jaja como lo sabes', true],
    ['woon je in breda toch', 'ja klopt', true],
    ['kommst du aus hamburg?', 'ja genau', true],
    ['lemme guess ur from leeds', 'damn how did u know', true],
    ['bist du aus hamburg?', 'ja man woher weisst du das', true],
    ['es de lisboa n?', 'simm como sabes', true],
    ['jij komt uit breda toch', 'haha ja hoe weet je dat', true],
    ['sei proprio di trani?', 'giusto', true],
    ['stai sempre a lodi?', 'eh gia', true],
    ['sei ancora a lodi?', 'eh gia', true],
    ['sei a lodi per la partita?', 'eh gia', false],
    ["t'es toujours à namur ?", 'bien vu', true],
    ['still in leeds?', 'good guess', true],
    ['sei di lodi?', 'giusto ieri ci sono passato', false],
    ['sei di lodi?', 'gia fatto', false],
    ['are u still from leeds?', 'good guess but no', false],
    ['stai sempre a letto?', 'giusto', false],
    ['t de lyon', 'mdrr tu sais pas perdre toi', false],
    ['kommst du aus hamburg?', 'ja aber nicht mehr', false],
    ['kommst du aus der schule?', 'ja genau', false],
    ['are u from bath or bristol?', 'yes', false],
    ['is ur friend from hamburg?', 'yes', false],
  ])('a yes: %s|%s', (other, text, told) =>
    expect(finds('town', text, [{ other }])).toEqual(told ? [text] : []),
  );

  it.each([
    ['are you from leeds', 'yeah my cousin'],
    ["t'es de brest ?", 'oui pourquoi'],
  ])('a yes that takes itself back: %s|%s', (other, text) =>
    expect(finds('town', text, [{ other }])).toEqual([]),
  );

  it('is not told again by a yes', () => {
    expect(finds('town', 'yes', ['im from hamburg', { other: 'so ur from hamburg?' }])).toEqual([]);
  });
});

describe('a postcode in words, behind what it is called, or as an answer', () => {
  it.each([
    ['mi cp es dos ocho cero tres cuatro', ['dos ocho cero tres cuatro']],
    ['cap 35121 se serve per spedire', ['35121']],
    ['our post code is sw1a 1aa', ['sw1a 1aa']],
    ['my eircode is d02 x285', ['d02 x285']],
    ['cap 5 del libro', []],
    ['my cp is 450 in this game', []],
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));

  it.each([
    ['unsere plz is 0 4 3 1 5 rate mal', 1],
    ['cap 12000 lol', 0],
  ])('%s', (text, count) => expect(reads(postcodesIn)(text)).toHaveLength(count));
});

describe('the town behind an address', () => {
  it.each([
    ['48 avenue foch, 65000 Tarbes', ['65000 Tarbes']],
    ['14 rue des mimosas a tarbes tu vois', ['tarbes']],
    ['14 rue d mimosas a tarbes tu vois', ['tarbes']],
    ['14 Fernleigh Road Geelong VIC 3220', ['Geelong']],
    ['Merelhof 6, 3823 XK Amersfoort', ['3823 XK Amersfoort']],
    ['rua das flores 5, braga', ['braga']],
    ['14 rue de tarbes', []],
    ['14 london road near the park', []],
    ['14 rue des mimosas on se voit a 17h a tarbes', []],
    ['14 rue des mimosas a gauche', []],
    ['rua das flores, lote 5, casa 3', []],
    // A word that is some town's name, too.
    ["le goûter c'est chez moi, 56 cours Gambetta, monte au premier", []],
    ['komm rüber, hasenpfad 5, aber leise die kleine pennt', []],
    ['piazza della Vittoria 1, quarto piano senza ascensore', []],
    ['rua barão do serro azul 415, casa de muro chapiscado', []],
    ['le 6, rue des fauvettes, celle ac le trampoline casse', []],
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));

  it.each([['14 fernleigh road', ', norwich NR2 4AB', 'norwich nr2 4ab']])('%s|%s', (address, rest, town) => {
    const form = formOf(address + rest).text;
    const place = townBehind(form, { from: 0, to: address.length });
    expect(place && form.slice(place.from, place.to)).toBe(town);
  });
});

describe('a postcode, however the sentence goes on', () => {
  it.each([
    ['plz wär 04668 kannst ja gucken', ['04668']],
    ['20831 è il mio cap se ti serve', ['20831']],
    ["1400, c'est mon npa", ['1400']],
    ["G1K 4Y2 c'est mon code postal", ['G1K 4Y2']],
    ['2650 is my postcode', ['2650']],
    ['V94 T6RX is our eircode', ['V94 T6RX']],
    ['37121 è il tuo cap?', []],
    ['37121 è il mio capolavoro', []],
    ["1000 c'est le code postal de bruxelles", []],
    ['is 2650 my postcode?', []],
    ['cap 5 di geografia', []],
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));

  it.each([
    ['2011 AB is mijn postcode', ['2011 ab']],
    ['37121 non è il mio cap', []],
  ])('%s', (text, told) => expect(reads(postcodesIn)(text)).toEqual(told));

  it.each([
    ['pastorenbusch 6, 32423', ['32423']],
    ['3120 aspen way, bozeman mt 59715', ['bozeman mt 59715']],
    ['unit 3, 5127 ferncliff avenue', []],
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));

  it.each([['obere wiese 8, 6890 lustenau', 'obere wiese 8', '6890 lustenau']])(
    '%s',
    (form, street, town) => {
      const place = townBehind(form, {
        from: form.indexOf(street),
        to: form.indexOf(street) + street.length,
      });
      expect(place && form.slice(place.from, place.to)).toBe(town);
    },
  );
});

describe('a postcode that one is from, without being called one', () => {
  it.each<[string, string[]]>([
    ['jsuis du 59100', ['59100']],
    ['je viens du 75011 et toi', ['75011']],
    ['ich komme aus 50667', ['50667']],
    ['im in SE15', ['SE15']],
    ['we r from ls1 innit', ['ls1']],
    ['jsuis du 59', []],
    ['jsuis a 12500 points', []],
    ['im in ks3', []],
    ['im in y9', []],
    ['im in pe2 rn', []],
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));
});
