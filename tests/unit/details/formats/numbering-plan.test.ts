import parse, { type CountryCode, type MetadataJson } from 'libphonenumber-js/core';
import { describe, expect, it } from 'vitest';
import metadata from '#lib/details/formats/phone/metadata.json' with { type: 'json' };
import { internationalNumber, nationalNumber } from '#lib/details/formats/phone/numbering-plan.ts';

const METADATA = metadata as unknown as MetadataJson;

/** The same digits in every run. */
function* digitsOf(seed: number, count: number): Generator<string> {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (let number = 0; number < count; number++) {
    const length = 6 + Math.floor(next() * 8);
    const digits = Array.from({ length }, () => Math.floor(next() * 10)).join('');
    // Two zeros dial another country.
    yield next() < 0.5 ? `0${digits.slice(1).replace(/^0/, '1')}` : digits.replace(/^0/, '2');
  }
}

/** What libphonenumber-js says: the national number where it is valid. */
function reference(text: string, country?: CountryCode): string | null {
  const number = parse(text, { ...(country && { defaultCountry: country }), extract: false }, METADATA);
  return number?.isValid() ? String(number.nationalNumber) : null;
}

describe.each(Object.entries(metadata.countries))(
  'numbers of %s are read as libphonenumber reads them',
  (country, [code]) => {
    const seed = country.charCodeAt(0) * 256 + country.charCodeAt(1);

    it('as they are dialled at home', () => {
      for (const digits of digitsOf(seed, 400))
        expect(`${digits} ${nationalNumber(digits, country)?.national ?? null}`).toBe(
          `${digits} ${reference(digits, country as CountryCode)}`,
        );
    });

    it('as they are dialled from abroad', () => {
      for (const digits of digitsOf(seed + 1, 400))
        expect(`${digits} ${internationalNumber(`${code}${digits}`)?.national ?? null}`).toBe(
          `${digits} ${reference(`+${code}${digits}`)}`,
        );
    });
  },
);
