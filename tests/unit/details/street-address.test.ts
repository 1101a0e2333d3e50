import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import type { Turn } from '#lib/details/types.ts';

const me = (text: string): Turn => ({ from: 'me', text });
const other = (text: string): Turn => ({ from: 'other', text });
const addresses = (text: string, turns: Turn[] = []) =>
  detectDetails(text, turns)
    .filter(({ kind }) => kind === 'street-address')
    .map(({ span }) => text.slice(...span));

describe('street-address', () => {
  it.each([
    ['jabite 12 rue des lilas a Roubaix', '12 rue des lilas'],
    ['12 bis impasse du Moulin, 59100 Roubaix', '12 bis impasse du Moulin'],
    ['my address is 12 High Street', '12 High Street'],
    ['ich wohne in der Lindenstraße 12', 'Lindenstraße 12'],
    ['vivo en la calle Mayor 12, 3º B', 'calle Mayor 12'],
    ['abito in via Roma 12', 'via Roma 12'],
    ['moro na rua das Flores, nº 12', 'rua das Flores, nº 12'],
    ['ik woon Kerkstraat 12', 'Kerkstraat 12'],
    ['mi bloque es el 6 de la calle del Pez', '6 de la calle del Pez'],
    ['on habite cent quatre rue des lilas', 'cent quatre rue des lilas'],
    ['kannst die inliner vor die tür legen, An der Zehntscheune 2', 'An der Zehntscheune 2'],
    ['io sto in C.so Garibaldi 4', 'C.so Garibaldi 4'],
  ])('finds %j', (text, part) => {
    expect(addresses(text)).toEqual([part]);
  });

  it('is completed by the number, or by the street', () => {
    expect(addresses('au 12', [me("j'habite rue des lilas")])).toEqual(['12']);
    expect(addresses('rue des lilas', [me("j'habite au 12")])).toHaveLength(1);
  });

  it('has its number said apart, put right or asked for', () => {
    expect(addresses('via Cadorna, il primo portone è il 33, suonate')).toHaveLength(1);
    expect(addresses('not 8 but 80', [me('we live at 8 Oak Road')])).toEqual(['80']);
    expect(
      addresses('fifty eight', [me('the green house on Sallyport Lane'), other('what number?')]),
    ).toEqual(['fifty eight']);
    expect(addresses('Avenue', [me('219 Cottonwood'), other('avenue or street?')])).toEqual(['Avenue']);
  });

  it('is not said again', () => {
    expect(addresses('12 rue des lilas', [me("j'habite 12 rue des lilas")])).toEqual([]);
  });

  it.each([
    'la boulangerie est au 12 rue de la Paix',
    'tu habites 12 rue des lilas ?',
    '10 Downing Street has a cat',
    'it takes 12 minutes, half of the way',
    "j'ai 2 places pour le concert",
    'la prof de piano donne ses cours 22 rue Molière',
    'the fire was at 60 Canal Street it was on the news',
    'we lost 4-0 against Castle View',
    'das Kino ist in der Hauptstraße 5',
  ])('leaves %j alone', (text) => {
    expect(addresses(text)).toEqual([]);
  });

  it('leaves what the other side gave', () => {
    expect(addresses('12 rue des lilas ok', [other("j'habite 12 rue des lilas")])).toEqual([]);
  });
});
