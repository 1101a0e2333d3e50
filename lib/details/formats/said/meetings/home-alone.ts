/** The other side is asked to come while the parents are away: “dad works till 6 so come at 4”, « mes parents sont pas là samedi, viens ». */
import { matchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { PARENTS } from './invitations.ts';
import { isTimed, nobodyMeets } from './meetings.ts';

const THEY = `(?:(?:my|mes|mon|ma|meine?|mis?|i|mia|mio|mijn|mn|meus|meu|minha|os meus|a minha|o meu) )?(?:${PARENTS}|rents|folks|parent|maman|darons|daronne?|mutter|vater|viejos|nans?|grans?|mamie|oma|abuela|nonna|avo)`;
const AWAY =
  "(?:away|out(?: till?)?|gone|at work|works?|working|not (?:here|in|home)|arent (?:here|in|home)|isnt (?:here|in|home)|pas la|absents?|sortis?|partis?|(?:bosse|travaille)(?:nt)?|weg|(?:nicht|nich|ned) da|arbeite(?:n|t)|no estan?|fuera|trabajan?|n(?:on?|n) ci sono|n(?:on)? c ?['’]? ?e|fuori|lavorano?|niet(?: (?:thuis|er))?|werken|werkt|n(?:ao)? estao|n(?:ao)? esta|fora|trabalham?)";
const COME =
  '(?:come(?: over| round| by)?|you can come(?: over| round)?|u can come(?: over| round)?|viens|passe|tu peux (?:venir|passer)|komm(?: vorbei| rum| her| rueber)?|kannst (?:du )?(?:vorbei ?)?kommen|ven(?:te|ite)?|puedes venir|vieni|passa|puoi venire|kom(?: langs)?|je kan (?:komen|langskomen)|kan je (?:komen|langskomen)|vem(?: ca)?|podes vir|pode vir|aparece)';
/** It is no aunt of theirs who comes by. */
const NOBODY_ELSE = '(?<!\\b(?:ma|mon|my|mi|mia|mio|meine?|mijn|mn|minha|meu) [a-z]{3,9} )';
const END =
  '(?= ?(?:$|[,.!?\\n\\d]|(?:at|anytime|whenever|on (?:mon|tues?|wed|thu|fri|sat|sun)[a-z]*|then|so|from|around|after|to|a|vers|des|um|ab|gegen|alle|as|om|las|lol|mdr|ok|if|si|wenn|se|als|mes|my|meine|mis|i|mijn|os|quand|when|samedi|sat|sam|sab|za|zaterdag)\\b))';
const ALONE = new RegExp(
  `\\b(?:${THEY} (?:[a-z\\d'’]{1,9} ){0,5}?${AWAY}\\b[^.!?\\n]{0,28}?${NOBODY_ELSE}\\b${COME}${END}|${COME} [^.!?\\n]{0,24}?\\b${THEY} (?:[a-z\\d'’]{1,9} ){0,4}?${AWAY}\\b)`,
  'g',
);
/** That they are not there refuses nothing. */
const NOT_THERE = new RegExp(`\\b${THEY} (?:[a-z\\d'’]{1,9} ){0,5}?${AWAY}\\b`, 'g');

/** Where a form asks somebody home while nobody else is there, and says when. */
export function visitsAloneIn(form: string): Place[] {
  const found = matchesOf(form, ALONE);
  if (found.length === 0 || !isTimed(form) || nobodyMeets(form.replaceAll(NOT_THERE, ' '))) return [];
  return found.map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
}
