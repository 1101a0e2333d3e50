/** The place one answers with, and more behind it: « donde estas? » – « en el mercadona de la avenida », "bist du daheim?" – "ne im alexa". */
import type { Message } from '../../types.ts';
import { type Place, placesOf } from './behind.ts';
import { CHAINS, isWordToo } from './places.ts';

/** They ask where one is, or whether one is at home. */
const ASKED =
  /\b(?:where|wher|wya|wo|wos|donde|dnd|dove|dv|waar|onde|ond|cade|t ?['’]? ?ou|tes? ou|t ?['’]? ?es ou|es ?-? ?tu ou|ou (?:t|tu|es))\b|\b(?:home|zu ?hause|zuhaus|daheim|en casa|a casa|thuis|em casa|chez toi|a la maison)\b[^?]{0,12}\?/;
/** They ask where something is to be had, or of others. */
const OF_OTHERS =
  /\b(?:buy|get|bought|find|is it|did|kaufen|gekauft|her|compr\w+|trov\w+|koop|gekocht|kopen|ach(?:at|et)\w+|live|lives|from|wohn\w*|vives?|abiti|woon|moras?|school|vas|gehst)\b/;
const LONGEST_ASKED = 50;
const LONGEST = 60;
const ANSWER = new RegExp(
  String.raw`^(?:(?:no|ne|nee|nein|nah|nao|non|nan|nope|yeah|yh|just|still|aqui|aki|qui|hier|ici|la|grade?|gerade|nu|ahora|ora|agora|im|i ?['’] ?m|bin|estoy|sono|sn|ben|to|tou|jsuis) ?,? ?){0,3}(?:(?:in|at|inside|outside|en|al|alla|all ?['’]|da|dal|nel|nella|na|no|em|bij|im|beim|vorm|am|au|a|chez|devant|dvt)(?: (?:the|de|den|der|el|la|le|l ?['’]|o|a))? ?)?(${CHAINS})(?= (?:in|on|at|by|near|de|del|della|di|da|do|na|no|em|op|bij|am|im|beim|an|auf|vorne|oben|du|des|a|au|rue|via|corso|with|mit|met|con|com|avec)\b)`,
  'g',
);

/** Where an answer to it names a shop that everybody knows, and which one. */
export function placesAnsweredIn(form: string, { heard }: Message): Place[] {
  const [asked] = heard;
  const question = asked?.form.text ?? '';
  if (form.length > LONGEST || form.includes('?') || question.length > LONGEST_ASKED) return [];
  if (!ASKED.test(question) || OF_OTHERS.test(question)) return [];
  return placesOf(form, [ANSWER]).filter(({ from, to }) => !isWordToo(form.slice(from, to)));
}
