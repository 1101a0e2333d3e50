/** How old one is by the years to an age which the other side has named: « ya tienes 16? » – « me faltan 2 ». */
import type { Message } from '../../../types.ts';
import { asksIfSoOld } from '../../../vetoes/so-old.ts';
import { type Place, placesOf } from '../behind.ts';

export const COUNT =
  '([1-6]|one|two|three|four|un|deux|trois|quatre|eins?|zwei|drei|vier|uno|dos|tres|cuatro|due|tre|quattro|een(?:tje)?|twee|drie|um|dois|quatro)';
/** A year, and perhaps a bit of another. */
export const ONE = '((?:an?|ein|n|nen|une?|uno?|een|um) (?:year|yr|jahr|an[iy]?o|anno|jaar|ano|an))';
/** What is left is hardly ever so little of anything else, when nothing is named. */
const END = String.raw`(?= ?(?:$|[,.!)\n]|(?:more )?(?:years?|yrs?|months?|ans|mois|jahre?|monate?|an[iy]?os?|mes(?:es|i)?|anni|jaar|jaartjes|maand(?:en)?)\b|a attendre|zu warten|wachten|lol|haha|xd))`;
const LEFT = [
  String.raw`\b(?:noch|erst in|in) ${COUNT}${END}`,
  String.raw`\bfalta[mn]?(?:-me)? (?:me )?(?:solo |aun |todavia |ainda |so )?${COUNT}${END}`,
  String.raw`\bmanca(?:no)? (?:ancora |solo )?${COUNT}${END}`,
  String.raw`\b(?:nog|over) ${COUNT}${END}`,
  String.raw`\b(?:encore|ancora|dans|manque|plus que) ${COUNT}${END}`,
  String.raw`\b(?:fehlt (?:mir )?(?:noch )?|noch |me falta |falta(?:-me)? |manca (?:ancora )?|manque (?:encore )?|encore |nog |over |got |another )${ONE}\b`,
  String.raw`\b(?:another|got|in|daqui a|fra|tra|dentro de|en) ${COUNT}(?= ?(?:more )?(?:years?|yrs?|months?|an[iy]?os|mes(?:es|i)|anni)\b)`,
  String.raw`\b${COUNT} (?:more )?(?:years?|yrs?|months?) (?:to go|left|more|off|until|till?)\b`,
  String.raw`\b${COUNT} more (?:years?|yrs?|months?)\b`,
].map((way) => new RegExp(way, 'g'));
/** Longest answer to such a question. */
const LONGEST = 60;

/** Where an answer says how far its writer is from an age that was asked about. */
export const yearsLeftIn = (form: string, { heard }: Message): Place[] =>
  form.length <= LONGEST && asksIfSoOld(heard[0]?.form.text ?? '') ? placesOf(form, LEFT) : [];
