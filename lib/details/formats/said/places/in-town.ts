/** Which public place of which town one is at: “im at leeds library”, « je suis au marché de Lille », « ben op utrecht centraal ». */
import { allMatchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { TOWN } from '../towns/plainly.ts';
import { isWhollyTowns } from '../towns/towns.ts';
import { NOT_NOW } from './trains.ts';

const EN =
  '(?:library|cinema|hospital|airport|market|museum|pool|stadium|arena|zoo|(?:town|city|shopping|leisure) (?:centre|center)|(?:(?:train|bus|tube|railway) )?station)';
const AT_EN = String.raw`\b(?:i ?['’]? ?a?m|we ?['’]? ?re|we are|just got)(?: (?:still|just|here|now|rn))? (?:at|in|to|outside|inside|near|by) (?:the )?`;
const AT_NL = String.raw`\b(?:ben|sta|zit|wacht)(?: (?:nu|al|nog))? (?:op|bij|in) (?:(?:de|het) )?`;
const WAYS = [
  String.raw`${AT_EN}${TOWN} ${EN}\b`,
  String.raw`${AT_EN}${EN} in ${TOWN}(?![a-z'’-])`,
  String.raw`\b(?:je suis|jsuis|chuis|on est|j ?['’]? ?attends)(?: (?:la|deja|encore))? (?:(?:a la|au|sur le|a l ?['’]|devant la|devant le|dans le) ?)?(?:marche|gare|hopital|mairie|mediatheque|bibliotheque|piscine|cinema|stade|centre commercial|parc|musee|aeroport|zoo|centre-?ville) (?:de |d ?['’] ?|du )?${TOWN}(?![a-z'’-])`,
  String.raw`\b(?:bin|stehe?|sitze?|warte?)(?: (?:grade?|gerade|noch|jetzt))? (?:am|im|in der|vorm|an der) (?:bahnhof|hauptbahnhof|hbf|zoo|freibad|stadtbibliothek|kino|krankenhaus|flughafen|museum|stadion|park|einkaufszentrum) (?:in |von )?${TOWN}(?![a-z'’-])`,
  String.raw`${AT_NL}(?:bioscoop|bibliotheek|zwembad|ziekenhuis|dierentuin|station) (?:in |van )?${TOWN}(?![a-z'’-])`,
  String.raw`${AT_NL}${TOWN} (?:centraal|cs)\b`,
].map((way) => new RegExp(way, 'g'));

/** On which street one is, where no more is said. */
const STREETS = [
  String.raw`^(?:(?:la|deja|encore) )?(?:je suis|jsuis|chuis|on est|j ?['’]? ?attends|je (?:marche|traine))(?: (?:la|deja|encore|dans la|sur la|au \d{1,3}))? ((?:rue|avenue|boulevard|quai|cours) (?:(?:d[eu]s?|de la) |d ?['’] ?)?[a-z'’-]{3,20}(?: [a-z'’-]{3,16})?)(?= ?(?:$|[,.!]|avec\b|tu viens))`,
  String.raw`^(?:(?:yeah|rn|ok) )?(?:i ?['’]? ?a?m|we ?['’]? ?re|we are)(?: (?:just|still))? (?:on|in) (?!easy|sesame|wall|the |a |my )((?:[a-z'’]{3,12} )?[a-z'’]{3,16} (?:street|road|lane|avenue))(?= ?(?:$|[,.!]|now\b|rn\b|with\b))`,
].map((way) => new RegExp(way, 'g'));

/** Where a form names such a place, or a street. */
export function placesInTownIn(form: string): Place[] {
  const inTown = allMatchesOf(form, WAYS).filter(([, name = '']) => isWhollyTowns(name));
  const all = [...inTown, ...allMatchesOf(form, STREETS)].map(behind);
  return all.length > 0 && NOT_NOW.test(form) ? [] : all;
}
