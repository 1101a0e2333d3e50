import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { phone } from '#lib/details/phone.ts';
import { reducedMetadata } from '#scripts/details/phone-metadata.ts';
import { foundIn } from './script.ts';

describe('a telephone number', () => {
  it.each([
    ['mon num c 06 39 98 12 34', '06 39 98 12 34'],
    ['zéro six trente-neuf 98 douze 34', 'zéro six trente-neuf 98 douze 34'],
    [
      'oh double seven double oh nine hundred one two three',
      'oh double seven double oh nine hundred one two three',
    ],
    ['O6.39.98.l2.34', 'O6.39.98.l2.34'],
    ['text me at (202) 555 0123', '(202) 555 0123'],
    ['+44 7700 900123', '+44 7700 900123'],
    ['0033639981234', '0033639981234'],
    ['mon num à l’envers : 43 21 89 93 60', '43 21 89 93 60'],
    ["my mum's number is 07700 900123", '07700 900123'],
    ['mon num c 06 39 98 || 12 34', '12 34'],
    ['ça commence par 06 39 98 et finit par 12 34', '06 39 98 et finit par 12 34'],
    ['z3r0six trenteneuf 98 12 34', 'z3r0six trenteneuf 98 12 34'],
    ['06 || 39 || 98 || 12 || 34', '34'],
    ['>c 06 39 98 et après ? || 12 34', '12 34'],
    ['>ton num ? || 0639981234', '0639981234'],
    ['meine nummer ist 0033 6 39 98 12 34', '0033 6 39 98 12 34'],
  ])('%s', (script, part) => {
    expect(foundIn(phone, script)).toEqual([part]);
  });

  it.each([
    ['is 07700 900123 your number?'],
    ["Tom's number is 07700 900123"],
    ['le num de la pizzeria c 01 99 00 12 34'],
    ['appelle le 3018 ou le 0800 235 236'],
    ['call childline 0800 1111'],
    ['commande 0639981234'],
    ['0639981234 || 0639981234'],
    ['>0639981234 || 0639981234'],
    ['isbn 9782070612758'],
    ['le 12.05.2010 14:30:22'],
    ['192.168.100.200'],
    ['un mec m’a appelé avec le 0639981234'],
    ['les boules 12, 49, 34, 62, 7 et 19'],
    ['01 02 03 04 05'],
    ['user31: ok || 12'],
    ['4970 1012 3456 7890'],
  ])('not: %s', (script) => {
    expect(foundIn(phone, script)).toEqual([]);
  });

  it('its reduced metadata are those of the installed library', () => {
    const kept = readFileSync('lib/details/phone/metadata.json', 'utf8');
    expect(JSON.parse(kept)).toEqual(JSON.parse(reducedMetadata()));
  });
});
