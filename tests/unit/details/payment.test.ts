import { describe, expect, it } from 'vitest';
import { isCard } from '#lib/details/payment/card.ts';
import { passesMod97 } from '#lib/details/payment/iban.ts';
import { passesLuhn } from '#lib/details/payment/luhn.ts';
import { payment } from '#lib/details/payment.ts';
import { foundIn } from './script.ts';

describe('check digits', () => {
  it('are those of the standards', () => {
    expect(passesLuhn('4242424242424242')).toBe(true);
    expect(passesLuhn('4242424242424243')).toBe(false);
    expect(passesMod97('gb29nwbk60161331926819')).toBe(true);
    expect(passesMod97('gb29nwbk60161331926818')).toBe(false);
    expect(isCard('0000000000000000')).toBe(false);
    expect(isCard('9999999999999995')).toBe(false);
  });
});

describe('what is money', () => {
  it.each([
    ['ma carte 4242 4242 4242 4242 12/28 123', '4242 4242 4242 4242'],
    ['4242.4242.4242.4242', '4242.4242.4242.4242'],
    ['4242 quarante deux 42 4242 4242', '4242 quarante deux 42 4242 4242'],
    ['ma carte c 4242 4242 || 4242 4242', '4242 4242'],
    ['GB29 NWBK 6016 1331 9268 19', 'GB29 NWBK 6016 1331 9268 19'],
    ['g b 2 9 n w b k 6 0 1 6 1 3 3 1 9 2 6 8 1 9', 'g b 2 9 n w b k 6 0 1 6 1 3 3 1 9 2 6 8 1 9'],
    ['our iban goes GB29 NWBK || 6016 1331 9268 19', '6016 1331 9268 19'],
    ['sort code 60-16-13 account 31926819', '60-16-13 account 31926819'],
    ['code paysafecard 0123 4567 8901 2345', '0123 4567 8901 2345'],
    ['steam code: A1B2C-D3E4F-G5H6J', 'A1B2C-D3E4F-G5H6J'],
    ['ma carte 4242424242424242 || le cvv c 123', '123'],
  ])('%s', (script, part) => {
    expect(foundIn(payment, script)).toEqual([part]);
  });

  it.each([
    ['1234 5678 9012 3456'],
    ['code promo STEAM-2024-10OFF'],
    ['commande 4242424242424242'],
    ['ça coûte 42 42 euros'],
    ['map fortnite 1234-5678-9012'],
    ['c’est ta carte 4242 4242 4242 4242 ?'],
    ['ma carte 4242424242424242 || 4242424242424242'],
    ['the test card of stripe is 4242 4242 4242 4242'],
    ['on steam i am toast99'],
    ['FR76 1234 5678'],
  ])('not: %s', (script) => {
    expect(foundIn(payment, script)).toEqual([]);
  });
});
