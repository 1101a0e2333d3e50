import { describe, expect, it } from 'vitest';
import { ridesIn } from '#lib/details/formats/said/places/rides.ts';
import { isShop, shopsIn, shopsSurelyIn } from '#lib/details/formats/said/places/shops.ts';
import { postcodesIn } from '#lib/details/formats/said/towns/postcodes.ts';
import { townsIn } from '#lib/details/formats/said/towns/towns.ts';
import { formOf } from '#lib/text/form.ts';
import { finds } from '../finds.ts';
import { reads } from './reads.ts';

describe('a town one lives in', () => {
  it.each([
    ["j'habite à Tarbes", ['Tarbes']],
    ['on a déménagé à tarbes en aout', ['tarbes']],
    ['chuis sur rouen moi', ['rouen']],
    ['je suis un gars de limoges', ['limoges']],
    ["j'habite à 10 min de reims", ['reims']],
    ['im from cork', ['cork']],
    ['I live near St Albans, you?', ['St Albans']],
    ['we just moved to hobart', ['hobart']],
    ['ich wohne in Kassel', ['Kassel']],
    ['vivo en Sevilla', ['Sevilla']],
    ['abito a Bergamo', ['Bergamo']],
    ['moro em Curitiba', ['Curitiba']],
    ['ik woon in Zwolle', ['Zwolle']],
    ['im from kent', []],
    ['je suis sur insta', []],
    ['je viens de manger', []],
    ['im from the internet', []],
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));
  it.each([["si j'habite à Tarbes", []]])('%s', (text, told) => expect(reads(townsIn)(text)).toEqual(told));

  it.each([
    ['mon cp c 31200', ['31200']],
    ['my postcode is LS6 3AB', ['LS6 3AB']],
    ['my zip code is 73301', ['73301']],
  ])('a postcode: %s', (text, told) => expect(finds('town', text)).toEqual(told));
  it.each([
    ['le cp c 31200', []],
    ['the zip is 73301', []],
  ])('a postcode: %s', (text, told) => expect(reads(postcodesIn)(text)).toEqual(told));
});

describe('a name', () => {
  it.each([
    ['nom : leroux prénom : gabin', ['leroux prénom : gabin']],
    ["mon prénom c'est eva et mon nom c'est rigaudie", ["eva et mon nom c'est rigaudie"]],
    ['first name: Emma, last name: Clarke', ['Emma, last name: Clarke']],
    ['nome: otto. sobrenomes: prado targino', ['otto. sobrenomes: prado']],
    ['son prénom c’est eva et son nom c’est rigaudie', []],
    ['à remplir : nom, prénom', []],
    ['prénom classique, nom secret', []],
  ])('in fields: %s', (text, told) => expect(finds('full-name', text)).toEqual(told));
});

describe('where one is just now', () => {
  it.each([
    ['jsuis au kfc la', ['au kfc la']],
    ['on est devant le lidl', ['lidl']],
    ['im in tesco rn', ['tesco']],
    ['just got to work', []],
    ['bin grad beim rewe', ['rewe']],
    ['estoy en el mercadona', ['mercadona']],
    ['jsuis dans le bus 12', ['le bus 12']],
    ['im on the 86 bus', ['86']],
    ['jsui dvt auchan', ['dvt auchan']],
    ['jvien darriver o lidl', ['lidl']],
    ['waiting for nan by the tills in asda', ['asda']],
    ['waiting outside the leisure centre mums late', ['outside the leisure centre']],
    ['on the 73 goin home', ['73']],
    ['ds le tram 3', ['tram 3']],
    ['jsui ds le rer b', ['le rer b']],
    ['vou no autocarro 12', ['autocarro 12']],
    ['on the 20 of may', []],
    ['le bus 12 est en retard', []],
    ['we were at nandos', []],
    ['im on the 3 of them', []],
    ['je vais au lidl', []],
  ])('%s', (text, told) => expect(finds('live-location', text)).toEqual(told));
  it.each([['im at mcdonalds later', []]])('%s', (text, told) =>
    expect(reads((form) => [...shopsIn(form), ...ridesIn(form)])(text)).toEqual(told),
  );
});

describe('where one surely is just now', () => {
  it.each([
    ['in greggs w my nan', ['greggs']],
    ['outside primark rn', ['outside primark rn']],
    ['devant le lidl avec ma soeur', ['lidl']],
    ['he texted im at kfc', []],
    ['in tesco they sell them', []],
    ['in roblox im at mcdonalds', []],
    ['je bosse, je suis au leclerc le samedi', []],
  ])('%s', (text, told) => expect(finds('live-location', text)).toEqual(told));
  it.each([
    ['we’re in argos', ['argos']],
    ['if im in asda ill look', []],
  ])('%s', (text, told) => expect(reads(shopsSurelyIn)(text)).toEqual(told));

  it.each([
    ['primark', true],
    ['in the lidl', true],
    ['au kfc', true],
    ['primark is rubbish', false],
    ['my room', false],
  ])('a shop and nothing else: %s', (text, is) => expect(isShop(formOf(text).text)).toBe(is));
});

describe('the code of a card', () => {
  it.each([
    ['le cvv c 331', ['331']],
    ['the cvc is 555', ['555']],
    ['les 3 chiffres au dos c 482', ['482']],
    ['what is a cvv', []],
    ['cvv 12345', []],
  ])('%s', (text, told) => expect(finds('payment', text)).toEqual(told));
});
