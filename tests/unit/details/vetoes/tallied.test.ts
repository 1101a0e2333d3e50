/** Figures alone, in one message or in several: points and prices, beside numbers that begin as people tell them. */
import { describe, expect, it } from 'vitest';
import { type Before, finds } from '../finds.ts';

describe('figures that are no number', () => {
  it.each<[string, Before]>([
    ['80 45 50', []],
    ['100 200 350', []],
    ['67 76 64', []],
    ['120', ['80', '45 50', '30 20']],
    ['120', ['80', { other: 'haha' }, '45 50', { other: 'gg' }, '30 20', { other: 'wow' }]],
    ['30 20', ['80', '45 50']],
    ['20 000', ['15 000', '18 500']],
    ['60', ['45', '52']],
    ['256', ['64', { other: 'ok' }, '128']],
    ['80 12', ['gg', '33 55', '44 22']],
  ])('%s, after %j', (text, before) => expect(finds('phone', text, before)).toEqual([]));
});

describe('figures that are one, or its end', () => {
  it.each<[string, Before]>([
    ['06.39.98', []],
    ['6 39 98 12 34', []],
    ['33 6 39 98 12 34', []],
    ['44 7700 900123', []],
    ['202 555 0123', []],
    ['91 234 56 78', []],
    ['79 123 45 67', []],
    ['4 65 71 23 45', []],
    ['75 555 55 55', []],
    ['1 99 00 56 78', []],
    ['95 123 45 67', []],
    ['20 123 45 67', []],
    ['22 123 45 67', []],
    ['85 1234567', []],
    ['6 12345678', ['17']],
    ['71 23 45', ['4 65']],
    ['12 34', ['06 39', { other: 'ok' }, '98']],
    ['34', ['mon num c 06 39', '98 12']],
    ['63 84', ['06 39 98, attends', { other: 'vas y la fin' }]],
    ['98 12 34', [{ other: 'ton numéro ?' }, 'zéro six trente neuf', { other: 'mdr' }]],
    ['45 67 89', [{ other: 'quel est ton numéro de téléphone' }]],
  ])('%s, after %j', (text, before) => expect(finds('phone', text, before)).not.toEqual([]));
});
