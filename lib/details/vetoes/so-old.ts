/** Whether one is asked if one has come to an age: « ya tienes 16? », « t'es majeur ? ». */
import { holds } from '../formats/matches.ts';

/** Whether one has come to an age. */
const ASKED =
  /\b(?:bist|hast|du|darf|darfst|puedes|puede|puoi|mag|podes|pode|droit|allowed|can|schon|bereits|eres|tienes|ya|hai|gia|ben|je|jij|al|tens|tem|tenho|ja|t ?['’]? ?as?|deja|are|r|u|you|yet|already)\b[^.!\n]{0,24}\b(?<!\b(?:at|um|las|alle|om|by|till?|until) )1[2-8](?! ?(?:euros?|level|lvl|points?|prozent|percent|min|%|h\b|uhr|or(?:a|e)\b|uur))(?= ?(?:[?!.]|$|ans|jahre|jaar|an[yi]?os|anni|years|yet|\+|schon|ya|al|ja|gia|deja|already|oder|o\b|of\b|ou\b|or\b|geworden))/;
/** The same of whoever is of age: « t'es majeur ? ». */
const OF_AGE_ASKED =
  /\b(?:maj(?:eure?s?|orite)?|mineure?s?|m(?:aggi|in)orenn[ei]|(?:voll|minder)jahrig|(?:meer|min)derjarig|a minor|an adult|under ?age|of age|old enough|(?:eres|sos|es|e) (?:de )?(?:mayor|menor|maior)|(?:mayor|menor|maior) de (?:edad|idade))\b/;

/** Whether it is asked if one has come to an age. */
export const asksIfSoOld = (question: string): boolean =>
  holds(question, ASKED) || holds(question, OF_AGE_ASKED);
