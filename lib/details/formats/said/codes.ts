/** The code on the back of a card: three digits that are nothing without the words before them. */
import { type Place, placesOf } from './behind.ts';

const CODES = [
  /(?<!\b(?:your|his|her|their|ton|son|sa|leur|votre|what|whats|a|un|quel) )\b(?:cvv2?|cvc2?|cryptogramme(?: visuel)?|card security code|prufziffer|kartenprufnummer)(?: (?:of|on|de|sur|von|auf) (?:my|the|ma|la|meiner|der) (?:card|carte|karte))?(?: ?(?:is|are|c ?['’]? ?est|c|est|ist|es|e|[:=]))? ?:? ?(\d{3,4})\b(?! ?(?:\?|[a-z]*\?| words| mots))/g,
  /\b(?:the |my |les |mes )?(?:3|three|trois|last 3|last three) (?:digits|numbers|chiffres) (?:on|at|au|derriere|de) (?:the |my |la |ma )?(?:back|dos|carte|card)(?: (?:of|de) (?:the|my|la|ma) (?:card|carte))?(?: ?(?:is|are|c ?['’]? ?est|c|sont|[:=]))? ?:? ?(\d{3})\b/g,
  /\b(?:code|crypto) (?:au dos|derriere) (?:de )?(?:la|ma) carte(?: ?(?:c ?['’]? ?est|c|est|[:=]))? ?:? ?(\d{3,4})\b/g,
];

/** Where a form tells the code of a card. */
export const cardCodesIn = (form: string): Place[] => placesOf(form, CODES);
