/** How old one is by the years to an age which the other side has named: « ben je al 16? » – « nog 2 jaar ». */
import type { Message } from '../../../types.ts';
import { holds } from '../../matches.ts';
import { type Place, placesOf } from '../behind.ts';

const COUNT =
  '([1-6]|one|two|three|four|un|deux|trois|quatre|uno|due|tre|quattro|een(?:tje)?|twee|drie|vier)';
/** A year, and perhaps a bit of another. */
const ONE = '((?:an?|ein|n|nen|une?|uno?|een|um) (?:year|yr|jahr|an[iy]?o|anno|jaar|ano|an))';
/** What is left is hardly ever so little of anything else, when nothing is named. */
const END = String.raw`(?= ?(?:$|[,.!)\n]|(?:years?|yrs?|months?|ans|mois|anno|mesi?|anni|jaar|jaartjes|maand(?:en)?)\b|a attendre|wachten|lol|haha|xd))`;
const LEFT = [
  String.raw`\b(?:nog|over) ${COUNT}${END}`,
  String.raw`\b(?:encore|ancora|dans|manque|plus que) ${COUNT}${END}`,
  String.raw`\b(?:fehlt (?:mir )?(?:noch )?|noch |me falta |falta(?:-me)? |manca (?:ancora )?|manque (?:encore )?|encore |nog |over |got |another )${ONE}\b`,
].map((way) => new RegExp(way, 'g'));
/** Whether one has come to an age. */
const ASKED =
  /\b(?:bist|hast|du|darf|darfst|puedes|puede|puoi|mag|podes|pode|droit|allowed|can|schon|bereits|eres|tienes|ya|hai|gia|ben|je|jij|al|tens|tem|tenho|ja|t ?['’]? ?as?|deja|are|r|u|you|yet|already)\b[^.!\n]{0,24}\b(?<!\b(?:at|um|las|alle|om|by|till?|until) )1[2-8](?! ?(?:euros?|level|lvl|points?|prozent|percent|min|%|h\b|uhr|or(?:a|e)\b|uur))(?= ?(?:[?!.]|$|ans|jahre|jaar|an[yi]?os|anni|years|yet|\+|schon|ya|al|ja|gia|deja|already|oder|o\b|of\b|ou\b|or\b|geworden))/;
/** The same of whoever is of age: « t'es majeur ? ». */
const OF_AGE_ASKED =
  /\b(?:maj(?:eure?s?|orite)?|mineure?s?|m(?:aggi|in)orenn[ei]|(?:voll|minder)jahrig|(?:meer|min)derjarig|a minor|an adult|under ?age|of age|old enough|(?:eres|sos|es|e) (?:de )?(?:mayor|menor|maior)|(?:mayor|menor|maior) de (?:edad|idade))\b/;
/** Longest answer to such a question. */
const LONGEST = 60;

/** Whether it is asked if one has come to an age. */
export const asksIfSoOld = (question: string): boolean =>
  holds(question, ASKED) || holds(question, OF_AGE_ASKED);

/** Where an answer says how far its writer is from an age that was asked about. */
export const yearsLeftIn = (form: string, { heard }: Message): Place[] =>
  form.length <= LONGEST && asksIfSoOld(heard[0]?.form.text ?? '') ? placesOf(form, LEFT) : [];
